package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** The statements about visits somebody answers for, and how a row of theirs is read. */
final class VisitOverrideSql {
  static final String ANSWER =
      """
      insert into fascia.visit_override (
        clinic_id, visit_override_id, case_id, reason, recorded_at, recorded_by, recorded_by_name)
      values (:clinic, :id, :file, :reason, :at, :by, :name)
      """;
  // the one given first is used first
  static final String OPEN =
      """
      select visit_override_id, reason, recorded_by_name
      from fascia.visit_override given
      where case_id = :file and not exists (
        select from fascia.visit_use taken
        where taken.clinic_id = given.clinic_id
          and taken.visit_override_id = given.visit_override_id)
      order by visit_override_id
      limit 1
      """;

  private VisitOverrideSql() {}

  /** Identity of a visit somebody answers for. */
  record OverrideId(UUID value) implements Id {}

  /** One that is not used yet. */
  record Open(OverrideId id, VisitOverride override) {}

  static Open open(ResultSet row, int number) throws SQLException {
    return new Open(
        new OverrideId(row.getObject("visit_override_id", UUID.class)),
        new VisitOverride(row.getString("reason"), row.getString("recorded_by_name")));
  }
}
