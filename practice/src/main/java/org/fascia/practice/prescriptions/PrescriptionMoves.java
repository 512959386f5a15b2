package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;
import static org.fascia.practice.prescriptions.Prescription.State.ACTIVE;
import static org.fascia.practice.prescriptions.Prescription.State.COMPLETED;
import static org.fascia.practice.prescriptions.Prescription.State.EXHAUSTED;
import static org.fascia.practice.prescriptions.Prescription.State.EXPIRED;
import static org.fascia.practice.prescriptions.Prescription.State.ON_HOLD;
import static org.fascia.practice.prescriptions.Prescription.State.REVOKED;

import java.util.List;
import java.util.Locale;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.prescriptions.Prescription.State;
import org.fascia.practice.prescriptions.PrescriptionRows.Occasion;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;

/**
 * What becomes of a prescription on file. Its content stays; each move is a step with day, reason
 * and name, and an event of the case.
 */
public final class PrescriptionMoves {
  private static final int SHORTEST_REASON = 10;

  private final Custody custody;
  private final Cases cases;
  private final VisitBudgets budgets;
  private final PrescriptionRows rows;

  PrescriptionMoves(Custody custody, Cases cases, VisitBudgets budgets, PrescriptionRows rows) {
    this.custody = custody;
    this.cases = cases;
    this.budgets = budgets;
    this.rows = rows;
  }

  /**
   * Visits rest; refused with PRESCRIPTION-008 without a reason, PRESCRIPTION-009 unless active.
   */
  public Prescription hold(PrescriptionId id, String reason, ClinicDay day) {
    return move(id, ON_HOLD, new Occasion(day, told(reason)));
  }

  /**
   * Visits are given again.
   *
   * @throws Refused PRESCRIPTION-009 unless it rests, or when another took over meanwhile
   */
  public Prescription resume(PrescriptionId id, ClinicDay day) {
    return move(id, ACTIVE, new Occasion(day, ""));
  }

  /** The course was given as ordered; refused with PRESCRIPTION-009 unless in force. */
  public Prescription complete(PrescriptionId id, ClinicDay day) {
    return move(id, COMPLETED, new Occasion(day, ""));
  }

  /** The prescriber took it back; refused with PRESCRIPTION-008 without a reason. */
  public Prescription revoke(PrescriptionId id, String reason, ClinicDay day) {
    return move(id, REVOKED, new Occasion(day, told(reason)));
  }

  /**
   * Its last day has passed, or all its visits are given.
   *
   * @throws Refused PRESCRIPTION-010 while a visit may still be given under it
   */
  public Prescription close(PrescriptionId id, ClinicDay day) {
    Prescription closing =
        custody.act(
            SEE_BUDGET, Act.read("prescription", id), work -> PrescriptionRows.get(work, id));
    State end =
        switch (budgets.visitsLeft(closing.file(), day).binding()) {
          case Binding.EXPIRED -> EXPIRED;
          case Binding.EXHAUSTED -> EXHAUSTED;
          default ->
              throw new Refused(
                  "PRESCRIPTION-010",
                  "A visit may still be given under this prescription. Hold or complete it"
                      + " instead.");
        };
    return move(id, end, new Occasion(day, ""));
  }

  /** Where it came to stand so far, the oldest first. */
  public List<PrescriptionStep> steps(PrescriptionId id) {
    return custody.act(
        SEE_BUDGET,
        Act.search("prescription-step"),
        work -> {
          work.about(cases.get(PrescriptionRows.get(work, id).file()).patient());
          return PrescriptionRows.steps(work, id);
        });
  }

  /** The reason as it is kept; refused with PRESCRIPTION-008 under 10 characters. */
  static String told(String reason) {
    if (reason.strip().length() < SHORTEST_REASON) {
      throw new Refused(
          "PRESCRIPTION-008", "Say why in one sentence of at least 10 characters.", "reason");
    }
    return reason.strip();
  }

  private Prescription move(PrescriptionId id, State to, Occasion occasion) {
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.perform(word(to), "prescription", id),
        work -> {
          Prescription before = PrescriptionRows.get(work, id);
          work.about(cases.lock(before.file()).file().patient());
          Prescription held = PrescriptionRows.get(work, id);
          refuseUnlessOpen(work, held, to);
          refuseBefore(PrescriptionRows.steps(work, id).getLast(), occasion.day());
          rows.move(work, id, to, occasion);
          cases.note(
              held.file(),
              occasion.day(),
              CaseEvent.Kind.PRESCRIPTION_MOVED,
              (word(to).replace('-', ' ') + ". " + occasion.reason()).strip(),
              RECEIVE_PRESCRIPTIONS);
          return held.in(to);
        });
  }

  // the audit's reason is never clinical text: the words stand in the step alone
  private static void refuseUnlessOpen(Work work, Prescription held, State to) {
    boolean another = to == ACTIVE && PrescriptionRows.active(work, held.file()).isPresent();
    if (another || !held.state().next().contains(to)) {
      throw new Refused(
          "PRESCRIPTION-009",
          "This prescription is "
              + word(held.state()).replace('-', ' ')
              + (another ? " and another is active." : "."));
    }
  }

  private static void refuseBefore(PrescriptionStep last, ClinicDay day) {
    if (day.isBefore(last.day())) {
      throw new Refused(
          "PRESCRIPTION-018",
          "The day lies before the last step of this prescription, on " + last.day() + ".",
          "day");
    }
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
