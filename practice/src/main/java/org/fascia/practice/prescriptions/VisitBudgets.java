package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.ANSWER_FOR_VISITS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;
import static org.fascia.practice.kernel.Permission.SIGN_NOTES;

import java.sql.Types;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.LockedCase;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.storage.Columns;

/** The visits that may still be given, and those taken. */
public final class VisitBudgets {
  private final Custody custody;
  private final Neighbours neighbours;
  private final Rules rules;
  private final Ids ids;
  private final Clock clock;

  /** The repositories of other rooms, made for the same caller. */
  record Neighbours(Cases cases, ReportDays reports) {}

  /** What is counted by. */
  record Rules(BudgetMaking budgets, AcceptedRegions accepted) {}

  VisitBudgets(Custody custody, Neighbours neighbours, Rules rules, Ids ids, Clock clock) {
    this.custody = custody;
    this.neighbours = neighbours;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /** How many visits the case may still have on that day, which limit binds, and all others. */
  public CaseBudget budget(CaseId file, ClinicDay day) {
    return custody.act(
        SEE_BUDGET,
        Act.read("visit-budget", file),
        work -> {
          Case found = neighbours.cases().get(file);
          work.about(found.patient());
          return made(work, List.of(found), day).values().iterator().next();
        });
  }

  /** The budgets of many cases, read in one pass, in the order of the cases. */
  public Map<CaseId, CaseBudget> budgets(List<Case> files, ClinicDay day) {
    return custody.act(SEE_BUDGET, Act.search("visit-budget"), work -> made(work, files, day));
  }

  /** The visits given past the budget, the oldest first, each with who answers for it. */
  public List<AnsweredVisit> answeredFor(CaseId file) {
    return custody.act(
        SEE_BUDGET,
        Act.search("visit-override"),
        work -> {
          work.about(neighbours.cases().get(file).patient());
          return work.sql(VisitUseSql.ANSWERED_FOR)
              .param("file", file.value())
              .query(VisitUseSql::answered)
              .list();
        });
  }

  /** The budget in short. */
  public VisitsLeft visitsLeft(CaseId file, ClinicDay day) {
    return budget(file, day).inShort();
  }

  /** The leave to begin a visit on that day; empty when none is left. Nothing is reserved. */
  public Optional<VisitLeave> leave(CaseId file, ClinicDay day) {
    CaseBudget now = budget(file, day);
    return now.oneMore()
        ? Optional.of(new SpareVisit(file, day))
        : custody.act(
            SEE_BUDGET,
            Act.search("visit-override"),
            work -> answered(work, file, now).map(VisitOverrideSql.Open::override));
  }

  /**
   * Takes the visit, in the transaction in which its note is signed: from the budget, or, where it
   * is spent, by leave of whoever answered for one more. A visit taken before is not taken twice.
   *
   * @param held the case, its row held by this transaction
   * @throws Refused COVERAGE-019 for a wellness visit where a payer forbids it
   */
  public Use use(LockedCase held, GivenVisit visit) {
    return custody.act(
        SIGN_NOTES,
        Act.perform("use-visit", "visit", visit.id()).about(held.file().patient()),
        work -> {
          refuseWellness(work, held.file(), visit);
          CaseBudget now = one(work, held.file(), visit.day());
          return switch (now) {
            case CaseBudget.NotCounted _ -> new Use.NotCounted();
            case CaseBudget.NoPrescription _ -> new Use.NoneLeft(now.inShort());
            case CaseBudget.Counted _ -> take(work, held, visit, now);
          };
        });
  }

  /**
   * Somebody answers by name for one visit past the budget; the next note that needs it uses it.
   *
   * @throws Refused PRESCRIPTION-004 for a reason under 10 characters, PRESCRIPTION-006 without an
   *     active prescription, COVERAGE-017 against a hard rule of the payer, COVERAGE-018 when a
   *     visit is left, or one is answered for already
   */
  public VisitOverride answerFor(CaseId file, ClinicDay day, String reason) {
    VisitOverride override = new VisitOverride(reason, custody.caller().name());
    return custody.act(
        ANSWER_FOR_VISITS,
        Act.perform("answer-for-visit", "case", file).because(override.reason()),
        work -> {
          Case held = neighbours.cases().lock(file).file().stillOpen();
          work.about(held.patient());
          CaseBudget now = one(work, held, day);
          refuseAnswer(now, answered(work, file, now).isPresent());
          Columns.stamped(work.sql(VisitOverrideSql.ANSWER), custody.caller(), clock.instant())
              .param("id", ids.next(VisitOverrideSql.OverrideId::new).value())
              .param("file", file.value())
              .param("reason", override.reason())
              .update();
          return override;
        });
  }

  private static void refuseAnswer(CaseBudget now, boolean answered) {
    if (now instanceof CaseBudget.NoPrescription) {
      throw noOrder();
    }
    if (now.oneMore() || answered) {
      throw new Refused("COVERAGE-018", "One more visit may be given already.", "overrideReason");
    }
    if (!now.mayBeAnswered()) {
      throw new Refused(
          "COVERAGE-017",
          "A rule of the payer forbids this visit, and nobody can go past it.",
          "overrideReason");
    }
  }

  private Use take(Work work, LockedCase held, GivenVisit visit, CaseBudget now) {
    if (isTaken(work, visit.id())) {
      return new Use.Taken(now.inShort());
    }
    if (now.oneMore()) {
      return taken(work, held, visit, Optional.empty());
    }
    Optional<VisitOverrideSql.Open> answered = answered(work, held.file().id(), now);
    return answered.isPresent()
        ? taken(work, held, visit, answered)
        : new Use.NoneLeft(now.inShort());
  }

  private Use taken(
      Work work, LockedCase held, GivenVisit visit, Optional<VisitOverrideSql.Open> answered) {
    int inserted =
        work.sql(VisitUseSql.TAKE)
            .param("visit", visit.id().value())
            .param("file", held.file().id().value())
            .param("day", visit.day().date())
            .param("minutes", visit.handsOn().toMinutes())
            .param(
                "answer",
                answered.map(VisitOverrideSql.Open::id).map(id -> id.value()).orElse(null),
                Types.OTHER)
            .param("reason", answered.map(it -> it.override().reason()).orElse(null), Types.VARCHAR)
            .param("name", answered.map(it -> it.override().by()).orElse(null), Types.VARCHAR)
            .param("at", Columns.timestamp(clock.instant()))
            .param("by", custody.caller().user().value())
            .update();
    if (inserted == 0) {
      throw noOrder();
    }
    return new Use.Taken(one(work, held.file(), visit.day()).inShort());
  }

  private static Refused noOrder() {
    return new Refused(
        "PRESCRIPTION-006", "A medical visit needs an active prescription. Enter it first.");
  }

  private void refuseWellness(Work work, Case file, GivenVisit visit) {
    if (file.kind() == CaseKind.WELLNESS) {
      List<CaseId> open =
          neighbours.cases().of(file.patient()).stream()
              .filter(Case::isOpen)
              .map(Case::id)
              .toList();
      rules.accepted().refuse(CoverageRows.of(work, open), visit.where(), visit.day());
    }
  }

  /** Who answers for one more; nobody can against a hard rule. */
  private static Optional<VisitOverrideSql.Open> answered(Work work, CaseId file, CaseBudget now) {
    return now.mayBeAnswered()
        ? work.sql(VisitOverrideSql.OPEN)
            .param("file", file.value())
            .query(VisitOverrideSql::open)
            .optional()
        : Optional.empty();
  }

  private static boolean isTaken(Work work, VisitId visit) {
    return work.sql(VisitUseSql.FIND)
        .param("visit", visit.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private CaseBudget one(Work work, Case file, ClinicDay day) {
    return made(work, List.of(file), day).values().iterator().next();
  }

  private Map<CaseId, CaseBudget> made(Work work, List<Case> files, ClinicDay day) {
    Map<CaseId, CaseBudget> made = new LinkedHashMap<>();
    for (CaseOnRecord record : CaseBook.of(work, files, neighbours.reports())) {
      made.put(record.file().id(), rules.budgets().of(record, day));
    }
    return made;
  }
}
