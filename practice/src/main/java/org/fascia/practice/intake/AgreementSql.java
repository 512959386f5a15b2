package org.fascia.practice.intake;

import static org.fascia.practice.storage.Columns.id;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The statements of {@link Agreements} and how a row of theirs is read. */
final class AgreementSql {
  static final String INSERT =
      """
      insert into fascia.case_agreement (
        clinic_id, agreement_id, case_id, patient_id, kind, form, content, agreed_on,
        recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :file, :patient, :kind, :form, :content, :day, :at, :by, :name)
      """;
  static final String NEWEST =
      """
      select agreement_id, content
      from fascia.case_agreement
      where case_id = :file
      order by agreement_id desc
      limit 1
      """;

  private AgreementSql() {}

  /** An agreement as it is stored. */
  record Row(AgreementId id, String content) {}

  static Row row(ResultSet row, int number) throws SQLException {
    return new Row(id(row, "agreement_id", AgreementId::new), row.getString("content"));
  }
}
