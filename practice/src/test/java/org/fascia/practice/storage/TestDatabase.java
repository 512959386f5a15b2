package org.fascia.practice.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.fascia.practice.kernel.ClinicId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The one PostgreSQL of a test run: the embedded one, made anew when the first application asks for
 * it, under the build folder. Applications reach it as they would an outside database, so that
 * several can share it.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path HOME = Path.of("target", "test-home").toAbsolutePath();

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    Server server = Once.SERVER;
    application
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test database",
                Map.of(
                    "fascia.home", HOME.toString(),
                    // rounds are made by the tests that are about them
                    "fascia.tasks.look-every", "1h",
                    "fascia.database.url", server.url(),
                    "fascia.database.user", server.owner().user(),
                    "fascia.database.password", server.owner().password())));
  }

  /** The server, for tests that sign in by themselves. */
  static Server server() {
    return Once.SERVER;
  }

  /** The programs of PostgreSQL 18, unpacked once for all tests. */
  static PostgresPrograms programs() {
    return Once.PROGRAMS;
  }

  /** A connection past the application, as somebody has who holds the database itself. */
  public static Connection asOwner() throws SQLException {
    return connect(server(), server().owner());
  }

  /** A connection with the application's own rights, which sees one clinic until it is closed. */
  public static Connection asApplication(ClinicId clinic) throws SQLException {
    Connection connection = connect(server(), server().application());
    try (var setting = connection.prepareStatement("select set_config('app.clinic', ?, false)")) {
      setting.setString(1, clinic.toString());
      setting.execute();
    }
    return connection;
  }

  private static Connection connect(Server server, Server.SignIn signIn) throws SQLException {
    return DriverManager.getConnection(server.url(), signIn.user(), signIn.password());
  }

  private static final class Once {
    static final PostgresPrograms PROGRAMS = unpack();
    static final Server SERVER = start();

    private static PostgresPrograms unpack() {
      try {
        return PostgresArchive.unpackInto(HOME.resolve("postgres"));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static Server start() {
      try {
        EmbeddedPostgres postgres = new EmbeddedPostgres(PROGRAMS, HOME);
        removeLastRun(postgres);
        Server server = postgres.start();
        // after the applications that use it
        SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static void removeLastRun(EmbeddedPostgres postgres) throws IOException {
      Path cluster = HOME.resolve("cluster");
      if (Files.exists(cluster.resolve("postmaster.pid"))) {
        stop(postgres);
      }
      FileSystemUtils.deleteRecursively(cluster);
    }

    private static void stop(EmbeddedPostgres postgres) {
      try {
        postgres.stop();
      } catch (IOException alreadyGone) {
        System.err.println("the test database was not stopped: " + alreadyGone.getMessage());
      }
    }
  }
}
