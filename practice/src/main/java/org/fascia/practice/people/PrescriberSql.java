package org.fascia.practice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.fascia.medicine.planning.Npi;
import org.fascia.practice.kernel.PrescriberId;
import org.fascia.practice.storage.Columns;

/** The statements of {@link Prescribers} and how a row of theirs is read. */
final class PrescriberSql {
  private static final String SELECT =
      """
      select prescriber_id, given, family, credential, npi, practice, phone, fax, email
      from fascia.prescriber
      """;

  static final String FIND = SELECT + "where prescriber_id = :id";
  static final String BY_NPI = SELECT + "where npi = :npi";
  static final String BY_NAME =
      SELECT
          + """
          where match_name = :match and credential = :credential
          order by prescriber_id
          limit 1
          """;
  static final String SEARCH =
      SELECT
          + """
          where ' ' || search_name like all (string_to_array(:patterns, '|')) or npi like :npi
          order by search_name
          limit 20
          """;
  static final String INSERT =
      """
      insert into fascia.prescriber (
        clinic_id, prescriber_id, given, family, search_name, match_name, credential, npi,
        practice, phone, fax, email, registered_at, registered_by)
      values (
        :clinic, :id, :given, :family, :search, :match, :credential, :npi,
        :practice, :phone, :fax, :email, :at, :by)
      """;

  private PrescriberSql() {}

  static Prescriber row(ResultSet row, int number) throws SQLException {
    return new Prescriber(
        Columns.id(row, "prescriber_id", PrescriberId::new),
        new PrescriberDetails(
            new PersonName(row.getString("given"), row.getString("family")),
            Credential.valueOf(row.getString("credential")),
            Optional.ofNullable(row.getString("npi")).map(Npi::new),
            row.getString("practice"),
            new Reply(phone(row, "phone"), phone(row, "fax"), email(row))));
  }

  private static Optional<Phone> phone(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Phone::new);
  }

  private static Optional<Email> email(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("email")).map(Email::new);
  }
}
