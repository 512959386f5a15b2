package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.storage.Columns;

/** The statements of {@link VisitBudgets} and how a row of theirs is read. */
final class VisitUseSql {
  static final String FIND = "select 1 from fascia.visit_use where visit_id = :visit";
  static final String GIVEN_IN =
      """
      select under.counts_with, count(*) as visits, min(taken.day) as first, max(taken.day) as last
      from fascia.visit_use taken
      join fascia.prescription under using (clinic_id, prescription_id)
      where under.case_id = any(:files::uuid[])
      group by under.counts_with
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

  static GivenUnder givenUnder(ResultSet row, int number) throws SQLException {
    return new GivenUnder(
        Columns.id(row, "counts_with", PrescriptionId::new),
        row.getInt("visits"),
        Optional.of(row.getObject("first", LocalDate.class)),
        Optional.of(row.getObject("last", LocalDate.class)));
  }

  /** Visits given under an order and its corrections, with the days of the first and the last. */
  record GivenUnder(
      PrescriptionId root, int visits, Optional<LocalDate> first, Optional<LocalDate> last) {
    static GivenUnder none(PrescriptionId root) {
      return new GivenUnder(root, 0, Optional.empty(), Optional.empty());
    }
  }
}
