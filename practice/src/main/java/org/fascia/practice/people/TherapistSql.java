package org.fascia.practice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
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
  static final String CERTIFICATES =
      """
      select therapist_id, technique
      from (
        select distinct on (therapist_id, technique) therapist_id, technique, held
        from fascia.certificate
        where therapist_id in (:ids)
        order by therapist_id, technique, recorded_at desc
      ) newest
      where held
      """;
  static final String CERTIFY =
      """
      insert into fascia.certificate (
        clinic_id, therapist_id, technique, held, recorded_at, recorded_by)
      values (:clinic, :id, :technique, :held, :at, :by)
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

  /** A certificate and whose it is. */
  record Certified(TherapistId holder, Certificate certificate) {}

  static Certified certified(ResultSet row, int number) throws SQLException {
    return new Certified(
        Columns.id(row, "therapist_id", TherapistId::new),
        Certificate.of(row.getString("technique")));
  }

  static Therapist therapist(ResultSet row, int number) throws SQLException {
    return Therapist.bare(
        Columns.id(row, "therapist_id", TherapistId::new),
        Columns.id(row, "user_id", UserId::new),
        new PersonName(row.getString("given"), row.getString("family")));
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
