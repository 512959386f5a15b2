package org.fascia.practice.prescriptions;

import java.time.Instant;
import org.fascia.practice.kernel.ClinicDay;

/**
 * A prescription came to stand somewhere on a day.
 *
 * @param reason empty where none is needed
 * @param by name of the person
 */
public record PrescriptionStep(
    Prescription.State state, ClinicDay day, String reason, String by, Instant at) {}
