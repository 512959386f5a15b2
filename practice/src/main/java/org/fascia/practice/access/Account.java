package org.fascia.practice.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account as the directory knows it. */
record Account(UserId user, ClinicId clinic, String signInName, String passwordHash) {
  private static final String BY_NAME =
      """
      select user_id, clinic_id, sign_in_name, password_hash
      from directory.account where sign_in_name = :name and closed_at is null
      """;

  /** The open account of that name, in whichever clinic. */
  static Optional<Account> byName(JdbcClient jdbc, String signInName) {
    return jdbc.sql(BY_NAME).param("name", signInName).query(Account::read).optional();
  }

  /** Reads the columns of that name of {@code directory.account}. */
  static Account read(ResultSet row, int index) throws SQLException {
    return new Account(
        Columns.id(row, "user_id", UserId::new),
        Columns.id(row, "clinic_id", ClinicId::new),
        row.getString("sign_in_name"),
        row.getString("password_hash"));
  }

  // neither name nor hash belongs into a log
  @Override
  public String toString() {
    return "Account[" + user + "]";
  }
}
