package org.fascia.practice.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;

/** An account as the directory knows it. */
record Account(UserId user, ClinicId clinic, String signInName, String passwordHash) {

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
