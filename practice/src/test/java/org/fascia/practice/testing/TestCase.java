package org.fascia.practice.testing;

import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.people.Therapist;

/** A case that is ready to be screened, and the licensed therapist who has it. */
public record TestCase(TestClinic clinic, PatientId patient, CaseId file, Therapist therapist) {}
