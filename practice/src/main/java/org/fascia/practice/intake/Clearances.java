package org.fascia.practice.intake;

import static java.sql.Types.OTHER;
import static org.fascia.practice.kernel.Permission.SCREEN;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.time.Clock;
import java.util.List;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;
import org.fascia.medicine.screening.Verdict;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.intake.ClearanceOnRecord.Given;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClearanceId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The prescribers' written answers to rules that ask for one. */
public final class Clearances {
  private final Custody custody;
  private final Dossiers dossiers;
  private final Screener screener;
  private final Ids ids;
  private final Clock clock;

  Clearances(Custody custody, Dossiers dossiers, Screener screener, Ids ids, Clock clock) {
    this.custody = custody;
    this.dossiers = dossiers;
    this.screener = screener;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts a clearance on record, for what is asked for and known on that day.
   *
   * @param rule the id of the rule, or {@link Clearance#EVERY_RULE}
   * @throws Refused INTAKE-011 unless the rule asks for a clearance now, INTAKE-012 without who
   *     said what, INTAKE-014 for a day in the future
   */
  public ClearanceId record(CaseId file, String rule, Given given, ClinicDay on) {
    check(given, on);
    ClearanceId id = ids.next(ClearanceId::new);
    return custody.act(
        SCREEN,
        Act.create("clearance", id),
        work -> {
          Dossier dossier = dossiers.of(work, file, on);
          if (!asksForClearance(screener.screen(dossier.facts(), dossier.request()), rule)) {
            throw new Refused("INTAKE-011", "No rule asks for this clearance.", "rule");
          }
          stamped(work.sql(ClearanceSql.INSERT), id)
              .param("patient", dossier.file().patient().value())
              .param("file", file.value())
              .param("rule", rule)
              .param("givenBy", given.prescriber().strip())
              .param("givenOn", given.day().date())
              .param("words", given.words().strip())
              .param("document", given.document().map(DocumentId::value).orElse(null), OTHER)
              .param("request", OrderRequest.text(dossier.request()))
              .param("basis", dossiers.basis(dossier, rule))
              .param("on", on.date())
              .update();
          return id;
        });
  }

  /** Every clearance of a case, with its validity on that day. */
  public List<ClearanceOnRecord> of(CaseId file, ClinicDay day) {
    return custody.act(
        SEE_CLINICAL, Act.search("clearance"), work -> dossiers.of(work, file, day).clearances());
  }

  /** Takes a clearance back; refused with INTAKE-015 when there is none that holds. */
  public void withdraw(CaseId file, ClearanceId id, String reason, ClinicDay on) {
    custody.act(
        SCREEN,
        Act.change("clearance", id),
        work -> {
          dossiers.file(work, file);
          boolean ours =
              work
                  .sql(ClearanceSql.OF_CASE)
                  .param("file", file.value())
                  .query(ClearanceSql::row)
                  .stream()
                  .anyMatch(row -> row.id().equals(id));
          if (!ours
              || stamped(work.sql(ClearanceSql.END), id)
                      .param("on", on.date())
                      .param("words", reason.isBlank() ? "withdrawn" : reason.strip())
                      .update()
                  == 0) {
            throw new Refused("INTAKE-015", "There is no such clearance to take back.");
          }
          return id;
        });
  }

  private static void check(Given given, ClinicDay on) {
    if (given.prescriber().isBlank()) {
      throw new Refused("INTAKE-012", "Name who gave the clearance.", "prescriber");
    }
    if (given.words().isBlank()) {
      throw new Refused("INTAKE-013", "Write down what the prescriber wrote.", "words");
    }
    if (given.day().isAfter(on)) {
      throw new Refused("INTAKE-014", "A clearance cannot be given in the future.", "day");
    }
  }

  private static boolean asksForClearance(Screening screening, String rule) {
    return screening.fired().stream()
        .filter(fired -> fired.outcome() == Verdict.NEEDS_CLEARANCE)
        .filter(fired -> !fired.onlyTheAnswerSettlesIt())
        .anyMatch(fired -> rule.equals(Clearance.EVERY_RULE) || fired.id().equals(rule));
  }

  private StatementSpec stamped(StatementSpec statement, ClearanceId id) {
    return Columns.stamped(statement.param("id", id.value()), custody.caller(), clock.instant());
  }
}
