package org.fascia.practice.cases;

import org.fascia.practice.kernel.ClinicDay;

/** Where a case stands; visits are given in an active one only. */
public sealed interface CaseState {

  /** On file; nothing has been treated. */
  record Opened() implements CaseState {}

  /** Treatment is under way. */
  record Active() implements CaseState {}

  /** Treatment rests, for this reason. */
  record OnHold(ClinicDay since, String reason) implements CaseState {}

  /** The course of care has ended, for this reason; a new course is a new case. */
  record Discharged(ClinicDay on, String reason) implements CaseState {}
}
