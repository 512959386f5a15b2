package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.fascia.budget.packs.Measure;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.storage.Columns;

/** The statements about what payers said: confirmations and calls. */
final class PayerWordSql {
  static final String CONFIRM =
      """
      insert into fascia.coverage_confirmation (
        clinic_id, confirmation_id, coverage_id, limit_id, measure, amount, as_of,
        told_by, reference, recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :coverage, :limit, :measure, :left, :asOf,
        :toldBy, :reference, :at, :by, :name)
      """;
  static final String CONFIRMED =
      """
      select * from fascia.coverage_confirmation
      where coverage_id = any(:coverages::uuid[])
      order by as_of desc, confirmation_id desc
      """;
  static final String LOG =
      """
      insert into fascia.payer_call (
        clinic_id, payer_call_id, coverage_id, called_at, spoke_with, reference, said,
        recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :coverage, :called, :spokeWith, :reference, :said, :at, :by, :name)
      """;
  static final String CALLS =
      """
      select * from fascia.payer_call
      where coverage_id = :coverage
      order by called_at desc, payer_call_id desc
      """;

  private PayerWordSql() {}

  /** What was said about these coverages, the newest first. */
  static List<Confirmation> confirmed(Work work, Collection<CoverageId> coverages) {
    return work.sql(CONFIRMED)
        .param("coverages", Columns.ids(coverages))
        .query(PayerWordSql::confirmation)
        .list();
  }

  static PayerCall call(ResultSet row, int number) throws SQLException {
    return new PayerCall(
        Columns.id(row, "coverage_id", CoverageId::new),
        Columns.instant(row, "called_at"),
        row.getString("spoke_with"),
        row.getString("reference"),
        row.getString("said"));
  }

  private static Confirmation confirmation(ResultSet row, int number) throws SQLException {
    return new Confirmation(
        Columns.id(row, "coverage_id", CoverageId::new),
        row.getString("limit_id"),
        Measure.valueOf(row.getString("measure")),
        row.getLong("amount"),
        Columns.day(row, "as_of"),
        row.getString("told_by"),
        row.getString("reference"));
  }
}
