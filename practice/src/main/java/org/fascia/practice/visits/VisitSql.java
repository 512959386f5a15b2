package org.fascia.practice.visits;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;
import static org.fascia.practice.storage.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.PlanId;
import org.fascia.practice.kernel.ScreeningId;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.prescriptions.VisitOverride;
import org.fascia.practice.storage.Json;

/** The statements of {@link Visits} and how a row of theirs is read. */
final class VisitSql {
  static final Json JSON = Json.plain();

  static final String INSERT =
      """
      insert into fascia.visit (
        clinic_id, visit_id, case_id, patient_id, kind, plan_id, screening_id, therapist_id, licence,
        day, permitted, override_reason, override_by_name, state, begun_at, begun_by)
      values (
        :clinic, :id, :file, :patient, :kind, :plan, :screening, :therapist, :licence, :day,
        :permitted, :reason, :answers, 'OPEN', :at, :by)
      on conflict do nothing
      """;
  private static final String SELECT =
      """
      select visit_id, case_id, patient_id, kind, plan_id, screening_id, therapist_id, licence,
        day, permitted, override_reason, override_by_name, state, begun_at
      from fascia.visit
      """;
  static final String FIND = SELECT + "where visit_id = :id";
  static final String LOCK = SELECT + "where visit_id = :id for update";
  static final String OF_CASE =
      SELECT + "where case_id = :file and state <> 'CANCELLED' order by day desc, visit_id desc";
  static final String OPEN_IN_CASE = SELECT + "where case_id = :file and state = 'OPEN'";
  static final String OPEN = SELECT + "where state = 'OPEN' order by day, visit_id";
  static final String ON_DAY =
      SELECT + "where day = :day and state <> 'CANCELLED' order by visit_id";
  static final String SIGNED_IN =
      """
      select case_id, day from fascia.visit
      where case_id = any(:files::uuid[]) and state = 'SIGNED'
      order by day, visit_id
      """;
  static final String MOVE =
      "update fascia.visit set state = :state, cancel_reason = :reason where visit_id = :id";

  private VisitSql() {}

  static Visit row(ResultSet row, int number) throws SQLException {
    return new Visit(
        id(row, "visit_id", VisitId::new),
        id(row, "case_id", CaseId::new),
        id(row, "patient_id", PatientId::new),
        CaseKind.valueOf(row.getString("kind")),
        id(row, "plan_id", PlanId::new),
        id(row, "screening_id", ScreeningId::new),
        id(row, "therapist_id", TherapistId::new),
        row.getString("licence"),
        day(row, "day"),
        JSON.read(row.getString("permitted"), Permitted.class),
        override(row),
        Visit.State.valueOf(row.getString("state")),
        instant(row, "begun_at"));
  }

  static Signed signed(ResultSet row, int number) throws SQLException {
    return new Signed(id(row, "case_id", CaseId::new), day(row, "day"));
  }

  /** A visit that was given. */
  record Signed(CaseId file, ClinicDay day) {}

  private static Optional<VisitOverride> override(ResultSet row) throws SQLException {
    String reason = row.getString("override_reason");
    return reason == null
        ? Optional.empty()
        : Optional.of(new VisitOverride(reason, row.getString("override_by_name")));
  }
}
