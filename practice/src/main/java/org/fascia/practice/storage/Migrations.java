package org.fascia.practice.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Brings the schemas to this version, signed in as owner; makes the application's role first, since
 * the migrations grant to it.
 */
final class Migrations {

  private Migrations() {}

  /** Makes or refreshes the application's role and runs what has not run yet. */
  static void run(Server server) {
    try (Connection owner = connect(server)) {
      ApplicationRole.ensure(owner, server.application());
    } catch (SQLException failed) {
      throw new IllegalStateException("the owner could not prepare the database", failed);
    }
    Flyway.configure()
        .dataSource(server.url(), server.owner().user(), server.owner().password())
        .defaultSchema("directory")
        .schemas("directory", "fascia")
        .locations("classpath:db/migration")
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  private static Connection connect(Server server) throws SQLException {
    return DriverManager.getConnection(
        server.url(), server.owner().user(), server.owner().password());
  }
}
