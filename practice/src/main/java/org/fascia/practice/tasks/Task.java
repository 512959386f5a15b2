package org.fascia.practice.tasks;

import java.util.Optional;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;

/**
 * One thing due in a case.
 *
 * @param cause tells two of a kind in one case apart
 * @param due the day by which it should be done
 * @param words why, for a person
 * @param href the page on which it is done
 * @param tending what people made of it
 * @param state whether it is still due
 */
public record Task(
    TaskId id,
    CaseId file,
    PatientId patient,
    Kind kind,
    String cause,
    ClinicDay due,
    DutyWords words,
    String href,
    Tending tending,
    State state) {

  /**
   * What people made of a task.
   *
   * @param owner who has it; empty while it is the role's of its kind
   * @param ownerChosen whether a person said so
   * @param putOffUntil not to be looked at before; empty unless somebody put it off
   * @param lastWord what was added last, empty when nothing
   */
  public record Tending(
      Optional<Owner> owner,
      boolean ownerChosen,
      Optional<ClinicDay> putOffUntil,
      String lastWord) {}

  /** Whether a task is still due. */
  public enum State {
    OPEN,
    /** What it was about is no longer so. */
    CAUSE_GONE,
    /** A person said so. */
    DONE
  }

  /** Whether it can still be worked on. */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** Whether no visit can be given before it is done. */
  public boolean stopsTreatment() {
    return kind.weight() == Duty.Weight.STOPS_TREATMENT;
  }

  /** Whether somebody put it off beyond that day. */
  public boolean isPutOff(ClinicDay today) {
    return tending.putOffUntil().filter(until -> until.isAfter(today)).isPresent();
  }

  Key key() {
    return new Key(file, kind, cause);
  }

  /** Whether it says what this duty says; whose it is, only while no person has said that. */
  boolean says(Duty duty, Optional<Owner> whose) {
    return due.equals(duty.due())
        && words.equals(duty.words())
        && href.equals(duty.href())
        && (tending.ownerChosen() || tending.owner().equals(whose));
  }

  /** What one task at a time is about. */
  record Key(CaseId file, Kind kind, String cause) {
    static Key of(Duty duty) {
      return new Key(duty.file(), duty.kind(), duty.cause());
    }
  }
}
