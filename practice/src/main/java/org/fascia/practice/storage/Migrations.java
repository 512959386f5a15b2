package org.fascia.practice.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.fascia.practice.kernel.Refused;
import org.flywaydb.core.Flyway;

/**
 * Brings the schemas to this version, signed in as owner; makes the application's role first, since
 * the migrations grant to it.
 */
final class Migrations {
  private static final int OLDEST_VERSION = 15;

  private Migrations() {}

  /**
   * Makes or refreshes the application's role and runs what has not run yet; refused with
   * STORAGE-005 when the database cannot be reached and with STORAGE-006 when it is too old.
   */
  static void run(Server server) {
    try (Connection owner = connect(server)) {
      checkVersion(owner);
      ApplicationRole.ensure(owner, server.application());
    } catch (SQLException failed) {
      throw new Refused(
          "STORAGE-005", "The database could not be prepared: " + failed.getMessage());
    }
    Flyway.configure()
        .dataSource(server.url(), server.owner().user(), server.owner().password())
        .defaultSchema("directory")
        .schemas("directory", "fascia")
        .locations("classpath:db/migration")
        .cleanDisabled(true)
        // each room's tables are its own: one room's later date must not shut out another's earlier
        .outOfOrder(true)
        .load()
        .migrate();
  }

  private static void checkVersion(Connection owner) throws SQLException {
    if (owner.getMetaData().getDatabaseMajorVersion() < OLDEST_VERSION) {
      throw new Refused(
          "STORAGE-006",
          "This is PostgreSQL "
              + owner.getMetaData().getDatabaseProductVersion()
              + "; Fascia needs "
              + OLDEST_VERSION
              + " or newer.");
    }
  }

  private static Connection connect(Server server) throws SQLException {
    return DriverManager.getConnection(
        server.url(), server.owner().user(), server.owner().password());
  }
}
