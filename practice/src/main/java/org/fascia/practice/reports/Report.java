package org.fascia.practice.reports;

import java.time.Instant;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ReportId;

/**
 * A signed report.
 *
 * @param sha256 over the characters of the stored content, in hex
 */
public record Report(
    ReportId id,
    CaseId file,
    ClinicDay day,
    ReportContent content,
    String sha256,
    Instant signedAt,
    String signedBy) {}
