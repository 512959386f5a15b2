package org.fascia.practice.reports;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;
import static org.fascia.practice.storage.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ReportId;

/** The statements of {@link Reports} and how a row of theirs is read. */
final class ReportSql {
  static final String INSERT =
      """
      insert into fascia.progress_report (
        clinic_id, report_id, case_id, patient_id, day, form, content, sha256,
        signed_at, signed_by, signed_by_name)
      values (
        :clinic, :id, :file, :patient, :day, :form, :content, :sha256, :at, :by, :name)
      """;
  private static final String SELECT =
      """
      select report_id, case_id, day, form, content, sha256, signed_at, signed_by_name
      from fascia.progress_report
      """;
  static final String FIND = SELECT + "where report_id = :id";
  static final String OF_CASE = SELECT + "where case_id = :file order by day desc, report_id desc";

  private ReportSql() {}

  static Report row(ResultSet row, int number) throws SQLException {
    return new Report(
        id(row, "report_id", ReportId::new),
        id(row, "case_id", CaseId::new),
        day(row, "day"),
        ReportForms.read(row.getInt("form"), row.getString("content")),
        row.getString("sha256"),
        instant(row, "signed_at"),
        row.getString("signed_by_name"));
  }
}
