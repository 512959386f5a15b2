package org.fascia.practice.intake;

import static java.sql.Types.OTHER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fascia.medicine.facts.Origin;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ChartId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Adds facts, ends them, and reads them; there is no third thing to do with a fact. */
final class FactRows {
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  FactRows(Caller caller, Ids ids, Clock clock) {
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /** A fact that came with no chart. */
  FactId add(Work work, Case file, Told told) {
    return add(work, file, told, Optional.empty());
  }

  FactId add(Work work, Case file, Told told, Optional<ChartId> chart) {
    FactId id = ids.next(FactId::new);
    stamped(work.sql(FactSql.INSERT))
        .param("id", id.value())
        .param("patient", file.patient().value())
        .param("file", file.id().value())
        .param("chart", chart.map(ChartId::value).orElse(null), OTHER)
        .param("form", FactJson.FORM)
        .param("content", FactJson.text(told.fact()))
        .param("source", told.origin().source())
        .param("sourceDay", told.origin().recorded().orElse(null))
        .param("on", told.on().date())
        .update();
    return id;
  }

  /** Ends a fact; whether it had not ended before. */
  boolean end(Work work, FactId id, End end) {
    return stamped(work.sql(FactSql.END))
            .param("id", id.value())
            .param("why", end.why().name())
            .param("successor", end.successor().orElse(null), OTHER)
            .param("on", end.on().date())
            .param("words", end.words())
            .update()
        > 0;
  }

  static List<FactOnRecord> of(Work work, PatientId patient) {
    return work.sql(FactSql.OF_PATIENT)
        .param("patient", patient.value())
        .query(FactSql::row)
        .list();
  }

  StatementSpec stamped(StatementSpec statement) {
    return Columns.stamped(statement, caller, clock.instant());
  }

  /** A fact to be put on record, from where, and on which day. */
  record Told(Fact fact, Origin origin, ClinicDay on) {}

  /** Why and when a fact stops counting, and what took its place. */
  record End(Why why, ClinicDay on, String words, Optional<UUID> successor) {

    /** Why a fact stops counting. */
    enum Why {
      IN_ERROR,
      SUPERSEDED,
      OVER
    }

    static End supersededBy(UUID successor, ClinicDay on) {
      return new End(Why.SUPERSEDED, on, "", Optional.of(successor));
    }

    static End over(ClinicDay on) {
      return new End(Why.OVER, on, "", Optional.empty());
    }

    static End inError(ClinicDay on, String words) {
      return new End(Why.IN_ERROR, on, words, Optional.empty());
    }
  }
}
