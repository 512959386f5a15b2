package org.fascia.practice.prescriptions;

import org.fascia.practice.kernel.ClinicDay;

/** A visit that was given past the budget, with who answers for it and why. */
public record AnsweredVisit(ClinicDay day, VisitOverride answer) {}
