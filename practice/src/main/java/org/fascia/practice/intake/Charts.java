package org.fascia.practice.intake;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SCREEN;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fascia.medicine.facts.Origin;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.FactRows.End;
import org.fascia.practice.intake.FactRows.Told;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ChartId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Json;

/** What is known of the clinic's patients; facts are added and ended, never changed. */
public final class Charts {
  private static final Json JSON = Json.plain();

  private final Custody custody;
  private final Dossiers dossiers;
  private final FactRows rows;
  private final FactCheck check;
  private final Ids ids;

  Charts(Custody custody, Dossiers dossiers, FactRows rows, FactCheck check, Ids ids) {
    this.custody = custody;
    this.dossiers = dossiers;
    this.rows = rows;
    this.check = check;
    this.ids = ids;
  }

  /**
   * Puts a referring chart on record. It is the newest word of the referrer: what an earlier chart
   * of the patient said counts until that day.
   */
  public ChartId recordChart(CaseId id, ReferringChart chart, ClinicDay on) {
    ChartId added = ids.next(ChartId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("chart", added),
        work -> {
          Case file = dossiers.file(work, id);
          insert(work, file, added, chart, on);
          ChartFacts.of(chart, on).forEach(told -> rows.add(work, file, told, Optional.of(added)));
          endAll(work, earlier(work, file, added), End.supersededBy(added.value(), on));
          return added;
        });
  }

  /**
   * Puts one fact on record that was learnt in the clinic.
   *
   * @throws Refused INTAKE-002 for a word the rules do not know, INTAKE-003 to INTAKE-007 for an
   *     impossible value, day or code
   */
  public FactId learn(CaseId id, Fact fact, ClinicDay on) {
    return custody.act(
        SCREEN,
        Act.perform("learn", "fact", id),
        work -> {
          Case file = dossiers.file(work, id);
          return rows.add(
              work,
              file,
              new Told(check.checked(fact, on), Origin.of("the clinic", on.date()), on));
        });
  }

  /** All facts ever put on record about the patient of a case, the oldest first. */
  public List<FactOnRecord> of(CaseId id) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("fact"),
        work -> FactRows.of(work, dossiers.file(work, id).patient()));
  }

  /** What became of the entries of the newest chart of a case; empty when none came. */
  public Optional<ChartReading> reading(CaseId id) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("chart"),
        work -> {
          dossiers.file(work, id);
          return work.sql(FactSql.READINGS).param("file", id.value()).query(String.class).stream()
              .findFirst()
              .map(text -> JSON.read(text, ChartReading.class));
        });
  }

  /** The fact is no longer true from this day; refused with INTAKE-008 or INTAKE-009. */
  public void end(CaseId id, FactId fact, ClinicDay on) {
    end(id, fact, End.over(on));
  }

  /**
   * The fact was never true.
   *
   * @throws Refused INTAKE-008 for a fact the patient does not have, INTAKE-009 when it ended
   *     before, INTAKE-010 without a reason
   */
  public void enteredInError(CaseId id, FactId fact, String reason, ClinicDay on) {
    if (reason.isBlank()) {
      throw new Refused("INTAKE-010", "Say what was wrong.", "reason");
    }
    end(id, fact, End.inError(on, reason.strip()));
  }

  private void end(CaseId id, FactId fact, End end) {
    custody.act(
        SCREEN,
        Act.change("fact", fact),
        work -> {
          Case file = dossiers.file(work, id);
          if (FactRows.of(work, file.patient()).stream().noneMatch(one -> one.id().equals(fact))) {
            throw new Refused("INTAKE-008", "This patient has no such fact on record.");
          }
          if (!rows.end(work, fact, end)) {
            throw new Refused("INTAKE-009", "This was ended before.");
          }
          return fact;
        });
  }

  private void insert(Work work, Case file, ChartId added, ReferringChart chart, ClinicDay on) {
    rows.stamped(work.sql(FactSql.INSERT_CHART))
        .param("id", added.value())
        .param("patient", file.patient().value())
        .param("file", file.id().value())
        .param("day", on.date())
        .param("source", chart.source())
        .param("form", FactJson.FORM)
        .param("reading", JSON.text(chart.reading()))
        .update();
  }

  private static List<FactId> earlier(Work work, Case file, ChartId added) {
    return work
        .sql(FactSql.OF_EARLIER_CHARTS)
        .param("patient", file.patient().value())
        .param("chart", added.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(FactId::new)
        .toList();
  }

  private void endAll(Work work, List<FactId> facts, End end) {
    facts.forEach(fact -> rows.end(work, fact, end));
  }
}
