package org.fascia.practice.intake;

import static java.sql.Types.OTHER;
import static org.fascia.practice.kernel.Permission.SCREEN;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.time.Clock;
import java.util.Optional;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.screening.Request;
import org.fascia.medicine.screening.Screener;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.intake.PermittedScreening.Judged;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.ScreeningId;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Screens cases and keeps what was said; a screening on record is never changed. */
public final class Screenings {
  private final Custody custody;
  private final Dossiers dossiers;
  private final Rules rules;
  private final Ids ids;
  private final Clock clock;

  /** What judges, which edition it judges by, and how long its word holds. */
  record Rules(Screener screener, Knowledge knowledge, IntakePolicy policy) {}

  Screenings(Custody custody, Dossiers dossiers, Rules rules, Ids ids, Clock clock) {
    this.custody = custody;
    this.dossiers = dossiers;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Screens what the case's order, agreement or wish asks for against all that is known on that
   * day.
   *
   * @throws Refused INTAKE-001 for a medical case without an active prescription, INTAKE-016 for a
   *     clinical one without a diagnosis
   */
  public ScreeningOnRecord screen(CaseId file, ClinicDay day) {
    ScreeningId id = ids.next(ScreeningId::new);
    return custody.act(
        SCREEN,
        Act.create("screening", id),
        work -> {
          Dossier dossier = dossiers.of(work, file, day);
          Shown shown = Shown.of(rules.screener().screen(dossier.facts(), dossier.request()));
          insert(work, id, dossier, shown, day);
          return found(work.sql(ScreeningSql.FIND).param("id", id.value()))
              .orElseThrow()
              .onRecord();
        });
  }

  /** The newest screening of a case; empty when it was never screened. */
  public Optional<ScreeningOnRecord> latest(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("screening"),
        work -> {
          dossiers.file(work, file);
          return newest(work, file).map(ScreeningSql.Row::onRecord);
        });
  }

  /** What the case would be screened on now; empty before there is anything. */
  public Optional<Grounds> grounds(CaseId file) {
    return custody.act(
        SEE_CLINICAL, Act.search("screening"), work -> dossiers.grounds(dossiers.file(work, file)));
  }

  /** Whether the newest screening of a case permits treatment on a day. */
  public Leave leave(CaseId file, ClinicDay day) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("screening"),
        work -> {
          Case found = dossiers.file(work, file);
          return newest(work, file)
              .map(row -> leave(work, found, row, day))
              .orElseGet(Leave.Unscreened::new);
        });
  }

  private Leave leave(Work work, Case file, ScreeningSql.Row row, ClinicDay day) {
    ScreeningOnRecord onRecord = row.onRecord();
    if (!rules.policy().fresh(onRecord.day(), day)) {
      return new Leave.Outdated(onRecord, Leave.Why.AGE);
    }
    if (!onRecord.knowledge().equals(rules.knowledge().version())) {
      return new Leave.Outdated(onRecord, Leave.Why.RULES);
    }
    if (lines(work, file) != row.lines()) {
      return new Leave.Outdated(onRecord, Leave.Why.FACTS);
    }
    Optional<Grounds> grounds = dossiers.grounds(file).filter(row::askedOn);
    return grounds.isEmpty()
        ? new Leave.Outdated(onRecord, changed(file.kind()))
        : judgedAgain(row, grounds.get(), day);
  }

  private static Leave.Why changed(CaseKind kind) {
    return switch (kind) {
      case MEDICAL -> Leave.Why.ORDER;
      case CLINICAL, WELLNESS -> Leave.Why.AGREEMENT;
    };
  }

  /** Same facts, request and rules give the same screening: so the permit can be given again. */
  private Leave judgedAgain(ScreeningSql.Row row, Grounds grounds, ClinicDay day) {
    Facts facts = FactJson.facts(row.facts());
    Request request = OrderRequest.read(row.request());
    return rules
        .screener()
        .screen(facts, request)
        .permit()
        .<Leave>map(
            permit ->
                new Leave.Granted(
                    new PermittedScreening(
                        row.onRecord(), new Judged(grounds, facts, request, permit), day)))
        .orElseGet(() -> new Leave.Forbidden(row.onRecord()));
  }

  private void insert(Work work, ScreeningId id, Dossier dossier, Shown shown, ClinicDay day) {
    String facts = FactJson.snapshot(dossier.facts());
    stamped(work.sql(ScreeningSql.INSERT))
        .param("id", id.value())
        .param("patient", dossier.file().patient().value())
        .param("file", dossier.file().id().value())
        .param(
            "prescription",
            dossier.grounds().ordered().map(PrescriptionId::value).orElse(null),
            OTHER)
        .param("agreement", dossier.grounds().agreed().map(AgreementId::value).orElse(null), OTHER)
        .param("asOf", day.date())
        .param("verdict", shown.verdict().slug())
        .param("knowledge", rules.knowledge().version())
        .param("form", ScreeningSql.FORM)
        .param("request", OrderRequest.text(dossier.request()))
        .param("facts", facts)
        .param("sha256", Sha256.hex(facts))
        .param("shown", ScreeningSql.shown(shown))
        .update();
  }

  private static Optional<ScreeningSql.Row> newest(Work work, CaseId file) {
    return found(work.sql(ScreeningSql.LATEST).param("file", file.value()));
  }

  private static Optional<ScreeningSql.Row> found(StatementSpec statement) {
    return statement.query(ScreeningSql::row).optional();
  }

  private static long lines(Work work, Case file) {
    return work.sql(ScreeningSql.COUNT_LINES)
        .param("patient", file.patient().value())
        .query(Long.class)
        .single();
  }

  private StatementSpec stamped(StatementSpec statement) {
    return Columns.stamped(statement, custody.caller(), clock.instant());
  }
}
