package org.fascia.practice.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.fascia.practice.kernel.Refused;
import org.postgresql.PGConnection;

/** The role the application works as: may sign in, and nothing else but what is granted to it. */
final class ApplicationRole {
  private static final String FIND =
      """
      select rolsuper or rolbypassrls or rolcreaterole or rolreplication
      from pg_roles where rolname = ?
      """;

  private ApplicationRole() {}

  /**
   * Creates the role or gives it its password again; refused with STORAGE-007 when the role of that
   * name could pass by the row-level security.
   */
  static void ensure(Connection owner, Server.SignIn application) throws SQLException {
    if (!exists(owner, application.user())) {
      try (Statement statement = owner.createStatement()) {
        String role = statement.enquoteIdentifier(application.user(), true);
        statement.execute("create role " + role + " login");
      }
    }
    // hashed on this side: a server that logs its statements never sees the password
    owner
        .unwrap(PGConnection.class)
        .alterUserPassword(
            application.user(), application.password().toCharArray(), "scram-sha-256");
  }

  private static boolean exists(Connection owner, String role) throws SQLException {
    try (PreparedStatement query = owner.prepareStatement(FIND)) {
      query.setString(1, role);
      try (ResultSet rows = query.executeQuery()) {
        boolean found = rows.next();
        if (found && rows.getBoolean(1)) {
          throw new Refused(
              "STORAGE-007",
              "The role " + role + " of this database has rights that pass by row-level security.");
        }
        return found;
      }
    }
  }
}
