package org.fascia.practice.access;

import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.PatientId;

/**
 * Something was written about a patient. Told once for each transaction, after it; not told again
 * for what the application itself writes because of it.
 */
public record RecordsChanged(ClinicId clinic, PatientId patient) {}
