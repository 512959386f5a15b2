package org.fascia.practice.intake;

import java.time.Instant;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ScreeningId;

/**
 * A screening as it stands in the record.
 *
 * @param day the day the facts were counted on
 * @param knowledge the version of the rules
 * @param factsSha256 hash of the facts it judged, which are kept beside it
 * @param shown verdict, rules with their texts, limits and questions
 */
public record ScreeningOnRecord(
    ScreeningId id,
    CaseId file,
    ClinicDay day,
    String knowledge,
    String factsSha256,
    Shown shown,
    String by,
    Instant at) {}
