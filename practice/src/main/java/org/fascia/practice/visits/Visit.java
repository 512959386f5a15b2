package org.fascia.practice.visits;

import java.time.Instant;
import java.util.Optional;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.PlanId;
import org.fascia.practice.kernel.ScreeningId;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.prescriptions.VisitOverride;

/**
 * One treatment of one patient, or one session for well-being, on one day.
 *
 * @param kind of the case: it decides what is asked and how the note reads
 * @param plan the plan it follows
 * @param screening the screening that permitted it
 * @param licence the licence it was given under
 * @param permitted what may be done where
 * @param override who answers for it when no visit was left
 */
public record Visit(
    VisitId id,
    CaseId file,
    PatientId patient,
    CaseKind kind,
    PlanId plan,
    ScreeningId screening,
    TherapistId therapist,
    String licence,
    ClinicDay day,
    Permitted permitted,
    Optional<VisitOverride> override,
    State state,
    Instant begunAt) {

  /** Where a visit stands. */
  public enum State {
    /** Begun; its note is a draft. */
    OPEN,
    /** Its note is signed. */
    SIGNED,
    /** It did not take place. */
    CANCELLED
  }
}
