package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.storage.Columns;

/** Reads the visits that were taken, and since when prescriptions stand where they stand. */
final class UsedVisits {
  private static final String OF_CASES =
      """
      select visit_id, case_id, prescription_id, day, hands_on_minutes
      from fascia.visit_use
      where case_id = any(:files::uuid[])
      order by day, visit_id
      """;
  private static final String SINCE =
      """
      select distinct on (prescription_id) prescription_id, day
      from fascia.prescription_step
      where prescription_id = any(:orders::uuid[])
      order by prescription_id, step desc
      """;

  private UsedVisits() {}

  /**
   * A visit that was taken.
   *
   * @param handsOn minutes of treatment; empty where nobody noted them
   */
  record Used(
      VisitId visit,
      CaseId file,
      PrescriptionId order,
      ClinicDay day,
      Optional<Duration> handsOn) {}

  static List<Used> of(Work work, Collection<CaseId> files) {
    return work.sql(OF_CASES).param("files", Columns.ids(files)).query(UsedVisits::used).list();
  }

  /** Since when a prescription stands where it stands. */
  record Since(PrescriptionId prescription, ClinicDay day) {}

  static List<Since> since(Work work, List<Prescription> orders) {
    return work.sql(SINCE)
        .param("orders", Columns.ids(orders.stream().map(Prescription::id).toList()))
        .query(UsedVisits::since)
        .list();
  }

  private static Used used(ResultSet row, int number) throws SQLException {
    return new Used(
        Columns.id(row, "visit_id", VisitId::new),
        Columns.id(row, "case_id", CaseId::new),
        Columns.id(row, "prescription_id", PrescriptionId::new),
        Columns.day(row, "day"),
        Optional.ofNullable(row.getObject("hands_on_minutes", Integer.class))
            .map(Duration::ofMinutes));
  }

  private static Since since(ResultSet row, int number) throws SQLException {
    return new Since(
        Columns.id(row, "prescription_id", PrescriptionId::new), Columns.day(row, "day"));
  }
}
