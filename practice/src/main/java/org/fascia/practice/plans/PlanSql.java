package org.fascia.practice.plans;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;
import static org.fascia.practice.storage.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.PlanId;
import org.fascia.practice.kernel.ScreeningId;

/** The statements of {@link Plans} and how a row of theirs is read. */
final class PlanSql {
  static final String SUPERSEDE =
      "update fascia.plan set state = 'SUPERSEDED' where case_id = :file and state = 'ACTIVE'";
  static final String INSERT =
      """
      insert into fascia.plan (
        clinic_id, plan_id, case_id, patient_id, version, kind, prescription_id,
        agreement_id, screening_id, state, form, content, sha256, knowledge, consent_by, consent_how, consent_explained,
        accepted_on, accepted_at, accepted_by, accepted_by_name)
      select :clinic, :id, :file, :patient, coalesce(max(version), 0) + 1, :kind, :prescription,
        :agreement, :screening, 'ACTIVE', :form, :content, :sha256, :knowledge, :by, :how, :explained,
        :day, :at, :user, :name
      from fascia.plan
      where case_id = :file
      """;
  private static final String SELECT =
      """
      select plan_id, case_id, version, kind, screening_id, state, form, content, sha256, consent_by,
        consent_how, consent_explained, accepted_on, accepted_at, accepted_by_name
      from fascia.plan
      """;
  static final String ACTIVE = SELECT + "where case_id = :file and state = 'ACTIVE'";
  static final String ACTIVE_IN =
      SELECT + "where case_id = any(:files::uuid[]) and state = 'ACTIVE'";
  static final String OF_CASE = SELECT + "where case_id = :file order by version";

  private PlanSql() {}

  static Plan row(ResultSet row, int number) throws SQLException {
    return new Plan(
        id(row, "plan_id", PlanId::new),
        id(row, "case_id", CaseId::new),
        row.getInt("version"),
        id(row, "screening_id", ScreeningId::new),
        Plan.State.valueOf(row.getString("state")),
        PlanForms.read(
            CaseKind.valueOf(row.getString("kind")), row.getInt("form"), row.getString("content")),
        row.getString("sha256"),
        new Consent(
            row.getString("consent_by"),
            Consent.How.valueOf(row.getString("consent_how")),
            row.getString("consent_explained")),
        day(row, "accepted_on"),
        instant(row, "accepted_at"),
        row.getString("accepted_by_name"));
  }
}
