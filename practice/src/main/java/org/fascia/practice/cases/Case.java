package org.fascia.practice.cases;

import java.util.Optional;
import org.fascia.practice.cases.CaseState.Active;
import org.fascia.practice.cases.CaseState.Discharged;
import org.fascia.practice.cases.CaseState.OnHold;
import org.fascia.practice.cases.CaseState.Opened;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.TherapistId;

/** One course of care for one patient: the root of everything clinical. */
public record Case(
    CaseId id,
    CaseNumber number,
    PatientId patient,
    CaseKind kind,
    CaseState state,
    ClinicDay openedOn,
    Optional<TherapistId> therapist) {

  /** Whether more may still be added to the case. */
  public boolean isOpen() {
    return !(state instanceof Discharged);
  }

  /** The case with treatment under way; refused with CASE-002 once discharged. */
  Case activated() {
    return stillOpen().in(new Active());
  }

  /** The case at rest; refused with CASE-002 once discharged, CASE-003 without a reason. */
  Case held(ClinicDay since, String reason) {
    return stillOpen().in(new OnHold(since, told(reason, "holdReason")));
  }

  /** The case taken up again; refused with CASE-004 unless it rests. */
  Case resumed() {
    if (!(state instanceof OnHold)) {
      throw new Refused("CASE-004", "Only a case on hold can be resumed.");
    }
    return in(new Active());
  }

  /**
   * The case closed for good; refused with CASE-002 when it is already, CASE-003 without reason.
   */
  Case discharged(ClinicDay on, String reason) {
    return stillOpen().in(new Discharged(on, told(reason, "reason")));
  }

  /** The case itself; refused with CASE-002 once discharged. */
  public Case stillOpen() {
    return switch (state) {
      case Opened _, Active _, OnHold _ -> this;
      case Discharged _ ->
          throw new Refused("CASE-002", "This case is discharged. Open a new case instead.");
    };
  }

  private static String told(String reason, String field) {
    if (reason.isBlank()) {
      throw new Refused("CASE-003", "A reason is needed.", field);
    }
    return reason.strip();
  }

  private Case in(CaseState next) {
    return new Case(id, number, patient, kind, next, openedOn, therapist);
  }
}
