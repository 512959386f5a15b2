package org.fascia.practice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;

/** The statements of {@link Therapists} and how a row of theirs is read. */
final class TherapistSql {
  private static final String SELECT =
      "select therapist_id, user_id, given, family from fascia.therapist ";

  static final String FIND = SELECT + "where therapist_id = :id";
  static final String OF_USER = SELECT + "where user_id = :user";
  static final String LIST = SELECT + "order by family, given, therapist_id";
  static final String LICENCES =
      """
      select therapist_id, state, number, valid_from, valid_until
      from fascia.licence
      where therapist_id in (:ids)
      order by valid_until desc, state, number
      """;
  static final String INSERT =
      """
      insert into fascia.therapist (
        clinic_id, therapist_id, user_id, given, family, registered_at, registered_by)
      values (:clinic, :id, :user, :given, :family, :at, :by)
      on conflict (clinic_id, user_id) do nothing
      """;
  static final String LICENSE =
      """
      insert into fascia.licence (
        clinic_id, therapist_id, state, number, valid_from, valid_until, recorded_at, recorded_by)
      values (:clinic, :id, :state, :number, :from, :until, :at, :by)
      """;

  private TherapistSql() {}

  /** A licence and whose it is. */
  record Held(TherapistId holder, Licence licence) {}

  static Therapist therapist(ResultSet row, int number) throws SQLException {
    return new Therapist(
        Columns.id(row, "therapist_id", TherapistId::new),
        Columns.id(row, "user_id", UserId::new),
        new PersonName(row.getString("given"), row.getString("family")),
        List.of());
  }

  static Held held(ResultSet row, int number) throws SQLException {
    return new Held(
        Columns.id(row, "therapist_id", TherapistId::new),
        new Licence(
            row.getString("number"),
            new UsState(row.getString("state")),
            Columns.day(row, "valid_from"),
            Columns.day(row, "valid_until")));
  }
}
