package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.OrderDraftId;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Orders that are awaited: a case may be open and its order not complete. */
public final class OrderDrafts {
  private final Custody custody;
  private final Cases cases;
  private final ScanFiles files;
  private final Ids ids;
  private final Clock clock;

  OrderDrafts(Custody custody, Cases cases, ScanFiles files, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.files = files;
    this.ids = ids;
    this.clock = clock;
  }

  /** The order awaited in a case, as far as it is there. */
  public Optional<OrderDraft> awaited(CaseId file) {
    return custody.act(
        SEE_BUDGET, Act.search("order-draft"), work -> awaited(work, file).stream().findFirst());
  }

  /** Every order the clinic waits for, the oldest first. */
  public List<OrderDraft> allAwaited() {
    return custody.act(
        SEE_BUDGET,
        Act.search("order-draft"),
        work -> work.sql(OrderDraftSql.ALL_AWAITED).query(OrderDraftSql::row).list());
  }

  /** Opens a medical case whose order is awaited, with what there is of it: both or neither. */
  public OrderDraft open(
      PatientId patient,
      Optional<TherapistId> therapist,
      Map<String, List<String>> typed,
      ClinicDay today) {
    return custody.together(
        () -> keep(cases.open(patient, CaseKind.MEDICAL, today, therapist).id(), typed, today));
  }

  /**
   * Keeps what was typed so far; nothing is checked.
   *
   * @throws Refused PRESCRIPTION-001 unless the case is a medical one, CASE-002 once discharged
   */
  public OrderDraft keep(CaseId file, Map<String, List<String>> typed, ClinicDay today) {
    return change(
        file,
        today,
        (work, draft) ->
            stamped(work, OrderDraftSql.TYPE, draft)
                .param("typed", OrderDraftSql.text(typed))
                .update());
  }

  /**
   * Attaches the picture of the paper, in the place of an earlier one.
   *
   * @throws Refused STORAGE-008 beyond 20 MB, PRESCRIPTION-011 unless it is a PDF, a JPEG or a PNG
   *     by its first bytes, PRESCRIPTION-012 with too many pages, PRESCRIPTION-013 when it cannot
   *     be read; then nothing of it is kept
   */
  public OrderDraft attach(CaseId file, byte[] content, ClinicDay today) {
    return change(
        file,
        today,
        (work, draft) -> {
          Scan scan = files.keep(work.statements(), content);
          return stamped(work, OrderDraftSql.ATTACH, draft)
              .param("document", scan.document().value())
              .param("pages", scan.pages())
              .update();
        });
  }

  /** The order has come and is a prescription now; within the transaction that files it. */
  static void filed(Work work, CaseId file) {
    work.sql(OrderDraftSql.FILE).param("file", file.value()).update();
  }

  private OrderDraft change(CaseId id, ClinicDay today, Change change) {
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.perform("keep", "order-draft", id),
        work -> {
          Case file = cases.lock(id).file().stillOpen();
          work.about(file.patient());
          Prescriptions.refuseUnlessMedical(file);
          OrderDraft draft =
              awaited(work, id).stream().findFirst().orElseGet(() -> begun(work, id, today));
          change.on(work, draft);
          return awaited(work, id).getFirst();
        });
  }

  private OrderDraft begun(Work work, CaseId file, ClinicDay today) {
    Columns.stamped(work.sql(OrderDraftSql.BEGIN), custody.caller(), clock.instant())
        .param("id", ids.next(OrderDraftId::new).value())
        .param("file", file.value())
        .param("typed", OrderDraftSql.text(Map.of()))
        .param("since", today.date())
        .update();
    cases.note(file, today, CaseEvent.Kind.ORDER_AWAITED, "", RECEIVE_PRESCRIPTIONS);
    return awaited(work, file).getFirst();
  }

  private StatementSpec stamped(Work work, String statement, OrderDraft draft) {
    return Columns.stamped(work.sql(statement), custody.caller(), clock.instant())
        .param("id", draft.id().value());
  }

  private static List<OrderDraft> awaited(Work work, CaseId file) {
    return work.sql(OrderDraftSql.AWAITED)
        .param("file", file.value())
        .query(OrderDraftSql::row)
        .list();
  }

  /** What becomes of a draft while its case is held. */
  private interface Change {
    int on(Work work, OrderDraft draft);
  }
}
