package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.kernel.AuthorisationId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Money;
import org.fascia.practice.storage.Columns;

/** The statements about authorisations and their answers, and how a row of theirs is read. */
final class AuthorisationSql {
  static final String OF_COVERAGES =
      """
      select * from fascia.authorisation
      where coverage_id = any(:coverages::uuid[])
      order by authorisation_id
      """;
  static final String FIND = "select * from fascia.authorisation where authorisation_id = :id";
  static final String STEPS =
      """
      select * from fascia.authorisation_step
      where authorisation_id = any(:ids::uuid[])
      order by authorisation_id, step
      """;
  static final String INSERT =
      """
      insert into fascia.authorisation (
        clinic_id, authorisation_id, coverage_id, supersedes, asked_on,
        visits, units, money_cents, window_from, window_until, codes,
        recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :coverage, :supersedes, :asked,
        :visits, :units, :money, :from, :until, :codes, :at, :by, :name)
      """;
  static final String INSERT_STEP =
      """
      insert into fascia.authorisation_step (
        clinic_id, authorisation_id, step, answer, day, number,
        visits, units, money_cents, window_from, window_until, words, document_id,
        recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :step, :answer, :day, :number,
        :visits, :units, :money, :from, :until, :words, :document, :at, :by, :name)
      """;

  private AuthorisationSql() {}

  /** An authorisation, its answers still to be added. */
  static Authorisation row(ResultSet row, int number) throws SQLException {
    return new Authorisation(
        Columns.id(row, "authorisation_id", AuthorisationId::new),
        Columns.id(row, "coverage_id", CoverageId::new),
        request(row),
        Columns.optionalId(row, "supersedes", AuthorisationId::new),
        List.of());
  }

  private static Optional<AuthorisationRequest> request(ResultSet row) throws SQLException {
    Optional<ClinicDay> asked = Columns.optionalDay(row, "asked_on");
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AuthorisationRequest(asked.get(), extent(row), Columns.texts(row, "codes")));
  }

  /** An answer with the authorisation it belongs to. */
  record Answered(AuthorisationId authorisation, Authorisation.Step step) {}

  static Answered step(ResultSet row, int number) throws SQLException {
    return new Answered(
        Columns.id(row, "authorisation_id", AuthorisationId::new),
        new Authorisation.Step(
            answer(row),
            Columns.optionalId(row, "document_id", DocumentId::new),
            row.getString("recorded_by_name"),
            Columns.instant(row, "recorded_at")));
  }

  private static PayerAnswer answer(ResultSet row) throws SQLException {
    ClinicDay day = Columns.day(row, "day");
    String words = row.getString("words");
    return switch (row.getString("answer")) {
      case "GRANTED" ->
          new PayerAnswer.Granted(
              day, new Grant(Optional.ofNullable(row.getString("number")), extent(row)), words);
      case "DENIED" -> new PayerAnswer.Denied(day, words);
      case "WITHDRAWN" -> new PayerAnswer.Withdrawn(day, words);
      case "ENDED" -> new PayerAnswer.Ended(day, words);
      default -> throw new SQLException("an answer nobody knows");
    };
  }

  private static Extent extent(ResultSet row) throws SQLException {
    return new Extent(
        number(row, "visits"),
        number(row, "units"),
        Optional.ofNullable(row.getObject("money_cents", Long.class)).map(Money::new),
        new Window(Columns.day(row, "window_from"), Columns.optionalDay(row, "window_until")));
  }

  private static OptionalInt number(ResultSet row, String column) throws SQLException {
    Integer found = row.getObject(column, Integer.class);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
