package org.fascia.practice.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The role the application works as: may sign in, and nothing else but what is granted to it. */
final class ApplicationRole {
  private static final String EXISTS = "select 1 from pg_roles where rolname = ?";
  private static final String RIGHTS =
      " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

  private ApplicationRole() {}

  /** Creates the role or brings it back to its rights and password. */
  static void ensure(Connection owner, Server.SignIn application) throws SQLException {
    String verb = exists(owner, application.user()) ? "alter" : "create";
    try (Statement statement = owner.createStatement()) {
      String role = statement.enquoteIdentifier(application.user(), true);
      String password = statement.enquoteLiteral(application.password());
      statement.execute(verb + " role " + role + RIGHTS + " password " + password);
    }
  }

  private static boolean exists(Connection owner, String role) throws SQLException {
    try (PreparedStatement query = owner.prepareStatement(EXISTS)) {
      query.setString(1, role);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }
}
