package org.fascia.practice.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.fascia.practice.cases.CaseState.Active;
import org.fascia.practice.cases.CaseState.Discharged;
import org.fascia.practice.cases.CaseState.OnHold;
import org.fascia.practice.cases.CaseState.Opened;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The statements of {@link Cases} and how a row of theirs is read. */
final class CaseSql {
  private static final String SELECT =
      """
      select case_id, number, patient_id, kind, state, state_since, state_reason, opened_on,
        therapist_id
      from fascia.case_file
      """;

  static final String FIND = SELECT + "where case_id = :id";
  static final String LOCK = SELECT + "where case_id = :id for update";
  static final String OF_PATIENT = SELECT + "where patient_id = :patient order by number desc";
  static final String UNDER_WAY = SELECT + "where state <> 'DISCHARGED' order by number";
  static final String ALL = SELECT + "where case_id in (:ids) order by case_id";
  static final String EVENTS =
      """
      select day, kind, words, recorded_by_name, recorded_at
      from fascia.case_event
      where case_id = :id
      order by case_event_id
      """;

  static final String NEXT_NUMBER =
      """
      insert into fascia.case_numbering as numbering (clinic_id, last_number)
      values (:clinic, 1)
      on conflict (clinic_id) do update set last_number = numbering.last_number + 1
      returning last_number
      """;
  static final String INSERT =
      """
      insert into fascia.case_file (
        clinic_id, case_id, number, patient_id, kind, state, opened_on, therapist_id)
      values (:clinic, :id, :number, :patient, :kind, 'OPENED', :opened, :therapist)
      """;
  static final String MOVE =
      """
      update fascia.case_file
      set state = :state, state_since = :since, state_reason = :reason
      where case_id = :id
      """;
  static final String ASSIGN =
      "update fascia.case_file set therapist_id = :therapist where case_id = :id";
  static final String RECORD =
      """
      insert into fascia.case_event (
        clinic_id, case_event_id, case_id, day, kind, words,
        recorded_by, recorded_by_name, recorded_at)
      values (:clinic, :event, :id, :day, :kind, :words, :by, :name, :at)
      """;

  private CaseSql() {}

  static Case row(ResultSet row, int number) throws SQLException {
    return new Case(
        Columns.id(row, "case_id", CaseId::new),
        new CaseNumber(row.getInt("number")),
        Columns.id(row, "patient_id", PatientId::new),
        CaseKind.valueOf(row.getString("kind")),
        state(row),
        Columns.day(row, "opened_on"),
        Columns.optionalId(row, "therapist_id", TherapistId::new));
  }

  static CaseEvent event(ResultSet row, int number) throws SQLException {
    return new CaseEvent(
        Columns.day(row, "day"),
        CaseEvent.Kind.valueOf(row.getString("kind")),
        row.getString("words"),
        row.getString("recorded_by_name"),
        Columns.instant(row, "recorded_at"));
  }

  static StatementSpec stated(StatementSpec statement, CaseState state) {
    return switch (state) {
      case Opened() -> stated(statement, "OPENED", Optional.empty(), Optional.empty());
      case Active() -> stated(statement, "ACTIVE", Optional.empty(), Optional.empty());
      case OnHold(ClinicDay since, String why) ->
          stated(statement, "ON_HOLD", Optional.of(since), Optional.of(why));
      case Discharged(ClinicDay on, String why) ->
          stated(statement, "DISCHARGED", Optional.of(on), Optional.of(why));
    };
  }

  private static StatementSpec stated(
      StatementSpec statement, String word, Optional<ClinicDay> since, Optional<String> reason) {
    return statement
        .param("state", word)
        .param("since", since.map(ClinicDay::date).orElse(null))
        .param("reason", reason.orElse(null));
  }

  private static CaseState state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "OPENED" -> new Opened();
      case "ACTIVE" -> new Active();
      case "ON_HOLD" -> new OnHold(Columns.day(row, "state_since"), row.getString("state_reason"));
      case "DISCHARGED" ->
          new Discharged(Columns.day(row, "state_since"), row.getString("state_reason"));
      default -> throw new SQLException("a case in a state nobody knows");
    };
  }
}
