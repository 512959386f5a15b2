package org.fascia.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/**
 * The oldest PostgreSQL Fascia works with, as Debian brings it, run by somebody else: its owner of
 * the database is no superuser.
 */
final class PostgresFifteen implements AutoCloseable {
  private static final Path BIN =
      Path.of(
          Objects.requireNonNullElse(
              System.getenv("FASCIA_POSTGRES_15"), "/usr/lib/postgresql/15/bin"));
  private static final Path HOME = Path.of("target", "postgres-15").toAbsolutePath();

  private final PostgresPrograms programs;
  private final Server server;

  private PostgresFifteen(PostgresPrograms programs, Server server) {
    this.programs = programs;
    this.server = server;
  }

  /** Starts a new cluster with an empty database and its owner. */
  static PostgresFifteen start() throws IOException, SQLException {
    assertThat(BIN)
        .as("PostgreSQL 15 is needed for this test: install the package postgresql-15")
        .isDirectory();
    FileSystemUtils.deleteRecursively(HOME);
    Files.createDirectories(HOME);
    Path cluster = HOME.resolve("cluster");
    Path password = Files.writeString(HOME.resolve("password"), "superuser's");
    PostgresPrograms programs = new PostgresPrograms(BIN);
    programs.run(
        "initdb",
        List.of(
            "-D",
            cluster.toString(),
            "-U",
            "postgres",
            "--pwfile",
            password.toString(),
            "-A",
            "scram-sha-256",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync"));
    int port = freePort();
    String options =
        "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c port=" + port;
    programs.run(
        "pg_ctl",
        List.of(
            "start",
            "-w",
            "-s",
            "-D",
            cluster.toString(),
            "-l",
            HOME.resolve("log").toString(),
            "-o",
            options));
    return new PostgresFifteen(programs, withOwner("jdbc:postgresql://127.0.0.1:" + port + "/"));
  }

  /** The database and its owner, as somebody would set them. */
  Server server() {
    return server;
  }

  @Override
  public void close() throws IOException {
    programs.run(
        "pg_ctl",
        List.of("stop", "-w", "-s", "-m", "fast", "-D", HOME.resolve("cluster").toString()));
  }

  private static Server withOwner(String url) throws SQLException {
    try (Connection superuser =
            DriverManager.getConnection(url + "postgres", "postgres", "superuser's");
        var statement = superuser.createStatement()) {
      statement.execute("create role boss login createrole password 'the boss'");
      statement.execute("create database records owner boss");
    }
    return new Server(
        url + "records",
        new Server.SignIn("boss", "the boss"),
        new Server.SignIn(Server.APPLICATION_ROLE, "the application"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
