package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.storage.Columns;

/** The statements of {@link VisitBudgets} and how a row of theirs is read. */
final class VisitUseSql {
  static final String FIND = "select 1 from fascia.visit_use where visit_id = :visit";
  static final String ANSWERED_FOR =
      """
      select day, override_reason, override_by_name
      from fascia.visit_use
      where case_id = :file and override_reason is not null
      order by day, visit_id
      """;
  static final String LAST_IN =
      """
      select case_id, max(day) as last
      from fascia.visit_use
      where case_id = any(:files::uuid[])
      group by case_id
      """;
  static final String TAKE =
      """
      insert into fascia.visit_use (
        clinic_id, visit_id, case_id, prescription_id, day, hands_on_minutes,
        visit_override_id, override_reason, override_by_name, used_at, used_by)
      select :clinic, :visit, case_id, prescription_id, :day, :minutes,
        :answer, :reason, :name, :at, :by
      from fascia.prescription
      where case_id = :file and state = 'ACTIVE'
      """;

  private VisitUseSql() {}

  static AnsweredVisit answered(ResultSet row, int number) throws SQLException {
    return new AnsweredVisit(
        Columns.day(row, "day"),
        new VisitOverride(row.getString("override_reason"), row.getString("override_by_name")));
  }

  static Map.Entry<CaseId, ClinicDay> last(ResultSet row, int number) throws SQLException {
    return Map.entry(Columns.id(row, "case_id", CaseId::new), Columns.day(row, "last"));
  }
}
