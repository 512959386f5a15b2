package org.fascia.practice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.facts.Person.Sex;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.storage.Columns;

/** The statements of {@link Patients} and how a row of theirs is read. */
final class PatientSql {
  private static final String SELECT =
      """
      select patient_id, number, given, family, birth_date, sex, phone, email
      from fascia.patient
      """;

  static final String FIND = SELECT + "where patient_id = :id";
  static final String ALL = SELECT + "where patient_id in (:ids)";
  static final String BY_NUMBER = SELECT + "where number = :number";
  static final String BY_BIRTH = SELECT + "where birth_date = :birth order by search_name limit 50";
  static final String BY_NAME =
      SELECT
          + """
          where ' ' || search_name like all (string_to_array(:patterns, '|'))
          order by search_name, number
          limit 50
          """;
  // one row more than a page tells whether another page follows
  static final String PAGE = SELECT + "order by search_name, number offset :skip limit 51";
  static final String ALIKE =
      SELECT + "where match_name = :match and birth_date = :birth order by number";

  static final String NEXT_NUMBER =
      """
      insert into fascia.patient_numbering as numbering (clinic_id, last_number)
      values (:clinic, 1)
      on conflict (clinic_id) do update set last_number = numbering.last_number + 1
      returning last_number
      """;
  static final String INSERT =
      """
      insert into fascia.patient (
        clinic_id, patient_id, number, given, family, search_name, match_name,
        birth_date, sex, phone, email, registered_at, registered_by)
      values (
        :clinic, :id, :number, :given, :family, :search, :match,
        :birth, :sex, :phone, :email, :at, :by)
      """;
  static final String CORRECT =
      """
      update fascia.patient
      set given = :given, family = :family, search_name = :search, match_name = :match,
        birth_date = :birth, sex = :sex, phone = :phone, email = :email
      where patient_id = :id
      """;

  private PatientSql() {}

  static Patient row(ResultSet row, int number) throws SQLException {
    return new Patient(
        Columns.id(row, "patient_id", PatientId::new),
        new PatientNumber(row.getInt("number")),
        new PatientDetails(
            new PersonName(row.getString("given"), row.getString("family")),
            row.getObject("birth_date", LocalDate.class),
            Sex.valueOf(row.getString("sex")),
            new Contact(
                Optional.ofNullable(row.getString("phone")).map(Phone::new),
                Optional.ofNullable(row.getString("email")).map(Email::new))));
  }
}
