package org.fascia.practice.plans;

import static org.fascia.practice.kernel.Permission.PLAN;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.planning.Allowances;
import org.fascia.medicine.planning.OutlineAnswer;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanReview;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.AgreementId;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PlanId;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.storage.Columns;

/** The plans of the cases: proposed by the medicine, made and accepted by a therapist. */
public final class Plans {
  private final Custody custody;
  private final Cases cases;
  private final Proposing proposing;
  private final Ids ids;
  private final Clock clock;

  Plans(Custody custody, Cases cases, Proposing proposing, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.proposing = proposing;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Proposes a plan of treatment on the order or the agreement that was screened; nothing is
   * written.
   *
   * @param screening the screening that permits it
   * @throws Refused PLAN-009 in a wellness case: see {@link #outline}
   */
  public PlanAnswer propose(PermittedScreening screening) {
    return custody.act(
        PLAN,
        Act.perform("propose", "plan", screening.file()),
        work -> {
          work.about(cases.get(screening.file()).patient());
          return proposing.answer(screening, soFar(work, screening.file()));
        });
  }

  /**
   * Outlines a session for well-being; nothing is written.
   *
   * @param screening the screening that permits it
   * @throws Refused PLAN-009 in a case of another kind: see {@link #propose}
   */
  public OutlineAnswer outline(PermittedScreening screening) {
    return custody.act(
        PLAN,
        Act.perform("propose", "plan", screening.file()),
        work -> {
          work.about(cases.get(screening.file()).patient());
          return proposing.outline(screening);
        });
  }

  /** Whether the plan on file still fits what was screened; empty before one is accepted. */
  public Optional<PlanReview> review(PermittedScreening screening) {
    return custody.act(
        SEE_CLINICAL,
        Act.read("plan", screening.file()),
        work -> {
          work.about(cases.get(screening.file()).patient());
          List<Plan> plans = soFar(work, screening.file());
          return plans.isEmpty()
              ? Optional.<PlanReview>empty()
              : Optional.of(proposing.review(screening, plans));
        });
  }

  /** All that a visit may do today on what was screened. */
  public Allowances allowances(PermittedScreening screening) {
    return custody.act(
        SEE_CLINICAL,
        Act.read("plan", screening.file()),
        work -> {
          work.about(cases.get(screening.file()).patient());
          return proposing.allowances(screening, soFar(work, screening.file()));
        });
  }

  /**
   * Puts the plan on file, in the place of the one before, if any.
   *
   * @throws Refused PLAN-001 when the order screened is active no more, PLAN-002 when lines go
   *     beyond order or limits, PLAN-005 when the medicine proposes no plan any more, PLAN-007 for
   *     a goal the patient's scores leave no room for, PLAN-008 for one that is not proposed,
   *     CASE-002 in a discharged case
   */
  public ActivePlan accept(PermittedScreening screening, Acceptance accepted) {
    PlanId id = ids.next(PlanId::new);
    return custody.act(
        PLAN,
        Act.perform("accept", "plan", id),
        work -> {
          Case file = cases.lock(screening.file()).file().stillOpen();
          work.about(file.patient());
          Accepted content = proposing.content(screening, accepted, soFar(work, file.id()));
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
          work.about(cases.get(file).patient());
          return activeOf(work, file);
        });
  }

  /** The plans visits follow in these cases; a case without one is left out. */
  public List<Plan> active(List<CaseId> files) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("plan"),
        work ->
            work.sql(PlanSql.ACTIVE_IN)
                .param("files", Columns.ids(files))
                .query(PlanSql::row)
                .list());
  }

  /** All plans of a case, the newest first. */
  public List<Plan> of(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("plan"),
        work -> {
          work.about(cases.get(file).patient());
          return soFar(work, file).reversed();
        });
  }

  private void insert(Work work, Entry entry, PermittedScreening screening, Consent consent) {
    String text = PlanForms.text(entry.content());
    work.sql(PlanSql.INSERT)
        .param("id", entry.id().value())
        .param("file", entry.file().id().value())
        .param("patient", entry.file().patient().value())
        .param("kind", entry.file().kind().name())
        .param(
            "prescription",
            screening.grounds().ordered().map(PrescriptionId::value).orElse(null),
            Types.OTHER)
        .param(
            "agreement",
            screening.grounds().agreed().map(AgreementId::value).orElse(null),
            Types.OTHER)
        .param("screening", screening.id().value())
        .param("form", PlanForms.NEWEST)
        .param("content", text)
        .param("sha256", Sha256.hex(text))
        .param("knowledge", proposing.knowledge())
        .param("by", consent.by())
        .param("how", consent.how().name())
        .param("explained", consent.explained())
        .param("day", screening.day().date())
        .param("at", Columns.timestamp(clock.instant()))
        .param("user", custody.caller().user().value())
        .param("name", custody.caller().name())
        .update();
  }

  /** The oldest first: the last one is the one in force. */
  private static List<Plan> soFar(Work work, CaseId file) {
    return work.sql(PlanSql.OF_CASE).param("file", file.value()).query(PlanSql::row).list();
  }

  private static Optional<ActivePlan> activeOf(Work work, CaseId file) {
    return work.sql(PlanSql.ACTIVE)
        .param("file", file.value())
        .query(PlanSql::row)
        .optional()
        .map(ActivePlan::new);
  }

  /** What is put on file. */
  private record Entry(PlanId id, Case file, Accepted content) {}
}
