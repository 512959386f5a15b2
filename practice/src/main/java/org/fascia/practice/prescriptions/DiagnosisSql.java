package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fascia.practice.kernel.DiagnosisEditionId;
import org.fascia.practice.storage.Columns;

/** The statements of {@link DiagnosisBook} and how a row of theirs is read. */
final class DiagnosisSql {
  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2100;
  private static final int CATEGORY = 3;

  static final String EDITION =
      """
      select diagnosis_edition_id from fascia.diagnosis_edition
      where fiscal_year = :year order by diagnosis_edition_id desc limit 1
      """;
  static final String EDITIONS =
      """
      select distinct on (fiscal_year) fiscal_year, codes, imported_by_name
      from fascia.diagnosis_edition order by fiscal_year desc, diagnosis_edition_id desc
      """;
  static final String BEGIN =
      """
      insert into fascia.diagnosis_edition (
        clinic_id, diagnosis_edition_id, fiscal_year, codes,
        imported_at, imported_by, imported_by_name)
      values (:clinic, :id, :year, :codes, :at, :by, :name)
      """;
  // one statement for all lines: a row each would take a minute
  static final String FILL =
      """
      insert into fascia.diagnosis_code (
        clinic_id, diagnosis_edition_id, code, billable, title)
      select :clinic, :id, line.code, line.kind = 'BILLABLE', line.title
      from unnest(
        string_to_array(:codes, chr(31)), string_to_array(:kinds, chr(31)),
        string_to_array(:titles, chr(31))) as line (code, kind, title)
      """;
  static final String CODE =
      """
      select code, billable, title from fascia.diagnosis_code
      where diagnosis_edition_id = :edition and code = :code
      """;
  static final String LOOK =
      """
      select code, billable, title from fascia.diagnosis_code
      where diagnosis_edition_id = :edition and billable and code between :from and :to
        and ' ' || lower(title) like all (string_to_array(:words, chr(31)))
      order by code
      limit :most
      """;

  private DiagnosisSql() {}

  static DiagnosisEditionId editionId(ResultSet row, int number) throws SQLException {
    return Columns.id(row, "diagnosis_edition_id", DiagnosisEditionId::new);
  }

  static DiagnosisBook.Edition edition(ResultSet row, int number) throws SQLException {
    return new DiagnosisBook.Edition(
        row.getInt("fiscal_year"), row.getInt("codes"), row.getString("imported_by_name"));
  }

  static OrderFileLines.Line line(ResultSet row, int number) throws SQLException {
    return new OrderFileLines.Line(
        row.getString("code"),
        row.getBoolean("billable") ? OrderFileLines.Kind.BILLABLE : OrderFileLines.Kind.HEADING,
        row.getString("title"));
  }

  static String dotted(String bare) {
    return bare.length() <= CATEGORY
        ? bare
        : bare.substring(0, CATEGORY) + "." + bare.substring(CATEGORY);
  }
}
