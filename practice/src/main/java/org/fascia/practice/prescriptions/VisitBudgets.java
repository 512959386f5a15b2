package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.SEE_BUDGET;
import static org.fascia.practice.kernel.Permission.SIGN_NOTES;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.LockedCase;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;
import org.fascia.practice.storage.Columns;

/** The visits ordered, and those taken from them. */
public final class VisitBudgets {
  private final Custody custody;
  private final Cases cases;
  private final OrderRules rules;
  private final Clock clock;

  VisitBudgets(Custody custody, Cases cases, OrderRules rules, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.rules = rules;
    this.clock = clock;
  }

  /** How many visits the case may still have on that day, and which limit binds. */
  public VisitsLeft visitsLeft(CaseId file, ClinicDay day) {
    return custody.act(
        SEE_BUDGET,
        Act.read("visit-budget", file),
        work -> {
          Case found = cases.get(file);
          work.about(found.patient());
          return left(work, found, day);
        });
  }

  /** The leave to begin a visit on that day; empty when none is left. Nothing is reserved. */
  public Optional<SpareVisit> spare(CaseId file, ClinicDay day) {
    return visitsLeft(file, day).oneMore()
        ? Optional.of(new SpareVisit(file, day))
        : Optional.empty();
  }

  /**
   * Takes the visit from the case's active prescription, in the transaction in which its note is
   * signed. A visit taken before is not taken twice.
   *
   * @param held the case, its row held by this transaction
   */
  public Use use(LockedCase held, VisitId visit, ClinicDay day) {
    return custody.act(
        SIGN_NOTES,
        Act.perform("use-visit", "visit", visit).about(held.file().patient()),
        work -> {
          VisitsLeft now = left(work, held.file(), day);
          if (now.binding() == Binding.NOTHING) {
            return new Use.NotCounted();
          }
          if (taken(work, visit)) {
            return new Use.Taken(now);
          }
          return now.oneMore()
              ? taken(work, held, new Line(visit, day, Optional.empty()))
              : new Use.NoneLeft(now);
        });
  }

  /**
   * Takes the visit although none is left, because someone answers for it by name.
   *
   * @throws Refused PRESCRIPTION-006 when the case has no active prescription at all
   */
  public Use useBeyond(LockedCase held, VisitId visit, ClinicDay day, VisitOverride override) {
    return custody.act(
        SIGN_NOTES,
        Act.perform("override-budget", "visit", visit)
            .about(held.file().patient())
            .because(override.reason()),
        work -> {
          VisitsLeft now = left(work, held.file(), day);
          if (now.binding() == Binding.NOTHING) {
            return new Use.NotCounted();
          }
          return taken(work, visit)
              ? new Use.Taken(now)
              : taken(work, held, new Line(visit, day, Optional.of(override)));
        });
  }

  private Use taken(Work work, LockedCase held, Line line) {
    int inserted =
        work.sql(VisitUseSql.TAKE)
            .param("visit", line.visit().value())
            .param("file", held.file().id().value())
            .param("day", line.day().date())
            .param("reason", line.override().map(VisitOverride::reason).orElse(null))
            .param("name", line.override().map(VisitOverride::by).orElse(null))
            .param("at", Columns.timestamp(clock.instant()))
            .param("by", custody.caller().user().value())
            .update();
    if (inserted == 0) {
      throw new Refused(
          "PRESCRIPTION-006", "A medical visit needs an active prescription. Enter it first.");
    }
    return new Use.Taken(left(work, held.file(), line.day()));
  }

  private VisitsLeft left(Work work, Case file, ClinicDay day) {
    if (file.kind() != CaseKind.MEDICAL) {
      return new VisitsLeft(OptionalInt.empty(), 0, Optional.empty(), Binding.NOTHING);
    }
    return PrescriptionRows.active(work, file.id())
        .map(active -> budget(work, active).on(day))
        .orElseGet(
            () ->
                new VisitsLeft(OptionalInt.empty(), 0, Optional.empty(), Binding.NO_PRESCRIPTION));
  }

  private Budget budget(Work work, Prescription active) {
    VisitUseSql.Given given =
        work.sql(VisitUseSql.GIVEN)
            .param("root", active.countsWith().value())
            .query(VisitUseSql::given)
            .single();
    return new Budget(active.order(), given.visits(), given.first(), rules.longestAge());
  }

  private static boolean taken(Work work, VisitId visit) {
    return work.sql(VisitUseSql.FIND)
        .param("visit", visit.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** One visit to be taken. */
  private record Line(VisitId visit, ClinicDay day, Optional<VisitOverride> override) {}
}
