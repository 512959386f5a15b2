package org.fascia.practice.testing;

import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicId;

/** A clinic that exists for one test class, and one caller of each role in it. */
public record TestClinic(ClinicId id, Caller owner, Caller therapist, Caller frontDesk) {}
