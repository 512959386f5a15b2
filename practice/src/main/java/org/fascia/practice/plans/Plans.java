package org.fascia.practice.plans;

import static org.fascia.practice.kernel.Permission.PLAN;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Allowances;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Revision;
import org.fascia.medicine.planning.Scope;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PlanId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.storage.Columns;

/** The plans of the cases: proposed by the medicine, made and accepted by a therapist. */
public final class Plans {
  private final Custody custody;
  private final Neighbours neighbours;
  private final Medicine medicine;
  private final Ids ids;
  private final Clock clock;

  /** The repositories of the rooms below, made for the same caller. */
  record Neighbours(Cases cases, Prescriptions prescriptions) {}

  /** What proposes, and the knowledge it does so by. */
  record Medicine(Planner planner, Knowledge knowledge) {}

  Plans(Custody custody, Neighbours neighbours, Medicine medicine, Ids ids, Clock clock) {
    this.custody = custody;
    this.neighbours = neighbours;
    this.medicine = medicine;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Proposes a plan for the case's active order; nothing is written.
   *
   * @param screening the screening that permits it
   * @throws Refused PLAN-001 for a case without an active prescription
   */
  public PlanAnswer propose(PermittedScreening screening) {
    return custody.act(
        PLAN,
        Act.perform("propose", "plan", screening.file()),
        work -> {
          work.about(neighbours.cases().get(screening.file()).patient());
          return medicine.planner().propose(basis(screening), screening.permit());
        });
  }

  /** All that a visit may do today under the case's active order. */
  public Allowances allowances(PermittedScreening screening) {
    return custody.act(
        SEE_CLINICAL,
        Act.read("plan", screening.file()),
        work -> {
          work.about(neighbours.cases().get(screening.file()).patient());
          return medicine.planner().allowances(basis(screening));
        });
  }

  /**
   * Puts the plan on file, in the place of the one before, if any.
   *
   * @throws Refused PLAN-001 without an active prescription, PLAN-002 when lines go beyond order or
   *     limits, PLAN-005 when the medicine proposes no plan any more, CASE-002 in a discharged case
   */
  public ActivePlan accept(PermittedScreening screening, Acceptance accepted) {
    PlanId id = ids.next(PlanId::new);
    return custody.act(
        PLAN,
        Act.perform("accept", "plan", id),
        work -> {
          Case file = neighbours.cases().lock(screening.file()).file().stillOpen();
          work.about(file.patient());
          PlanContent content = PlanContents.of(revised(screening, accepted));
          work.sql(PlanSql.SUPERSEDE).param("file", file.id().value()).update();
          insert(work, new Entry(id, file, content), screening, accepted.consent());
          return activeOf(work, file.id()).orElseThrow();
        });
  }

  /** The plan visits follow; empty before one is accepted. */
  public Optional<ActivePlan> active(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("plan"),
        work -> {
          work.about(neighbours.cases().get(file).patient());
          return activeOf(work, file);
        });
  }

  /** All plans of a case, the newest first. */
  public List<Plan> of(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("plan"),
        work -> {
          work.about(neighbours.cases().get(file).patient());
          return work.sql(PlanSql.OF_CASE).param("file", file.value()).query(PlanSql::row).list();
        });
  }

  private Proposal revised(PermittedScreening screening, Acceptance accepted) {
    PlanAnswer answer = medicine.planner().propose(basis(screening), screening.permit());
    Proposal proposal =
        switch (answer) {
          case Proposal found -> found;
          case NoPlan _ ->
              throw new Refused(
                  "PLAN-005", "No plan can be proposed any more. Look at the screening again.");
        };
    return switch (medicine.planner().revise(proposal, accepted.lines())) {
      case Revision.Revised(Proposal revised) -> revised;
      case Revision.Rejected(var faults) ->
          throw new Refused("PLAN-002", PlanContents.problems(faults), "lines");
    };
  }

  private PlanBasis basis(PermittedScreening screening) {
    return new PlanBasis(
        prescription(screening.file()).order(),
        screening.facts(),
        Map.of(),
        Scope.everything(medicine.knowledge()),
        screening.day().date());
  }

  private ActivePrescription prescription(CaseId file) {
    return neighbours
        .prescriptions()
        .active(file)
        .orElseThrow(
            () ->
                new Refused(
                    "PLAN-001", "A plan needs an active prescription. Enter the order first."));
  }

  private void insert(Work work, Entry entry, PermittedScreening screening, Consent consent) {
    String text = PlanSql.JSON.text(entry.content());
    work.sql(PlanSql.INSERT)
        .param("id", entry.id().value())
        .param("file", entry.file().id().value())
        .param("patient", entry.file().patient().value())
        .param("prescription", prescription(entry.file().id()).id().value())
        .param("screening", screening.id().value())
        .param("form", PlanSql.FORM)
        .param("content", text)
        .param("sha256", Sha256.hex(text))
        .param("knowledge", medicine.knowledge().version())
        .param("by", consent.by())
        .param("how", consent.how().name())
        .param("explained", consent.explained())
        .param("day", screening.day().date())
        .param("at", Columns.timestamp(clock.instant()))
        .param("user", custody.caller().user().value())
        .param("name", custody.caller().name())
        .update();
  }

  private static Optional<ActivePlan> activeOf(Work work, CaseId file) {
    return work.sql(PlanSql.ACTIVE)
        .param("file", file.value())
        .query(PlanSql::row)
        .optional()
        .map(ActivePlan::new);
  }

  /** What is put on file. */
  private record Entry(PlanId id, Case file, PlanContent content) {}
}
