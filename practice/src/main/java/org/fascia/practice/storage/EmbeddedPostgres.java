package org.fascia.practice.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL as a child of the application: one cluster under the home folder, on loopback only,
 * with full durability (fsync, data checksums) and passwords.
 */
final class EmbeddedPostgres {
  static final String OWNER = "fascia_owner";
  private static final Duration START_LIMIT = Duration.ofSeconds(30);

  private final PostgresPrograms programs;
  private final Path cluster;
  private final Path log;
  private final Secrets secrets;

  EmbeddedPostgres(PostgresPrograms programs, Path home) {
    this.programs = programs;
    this.cluster = home.resolve("cluster");
    this.log = home.resolve("postgres.log");
    this.secrets = new Secrets(home);
  }

  /** Starts the cluster, made first where there is none. */
  Server start() throws IOException {
    if (!Files.exists(cluster.resolve("PG_VERSION"))) {
      initialise();
    }
    int port = freePort();
    programs.run(
        "pg_ctl",
        List.of(
            "start",
            "-w",
            "-s",
            "-t",
            String.valueOf(START_LIMIT.toSeconds()),
            "-D",
            cluster.toString(),
            "-l",
            log.toString(),
            "-o",
            options(port)));
    return server(port);
  }

  /** Stops the cluster: open transactions are rolled back, what was committed is on disk. */
  void stop() throws IOException {
    programs.run("pg_ctl", List.of("stop", "-w", "-s", "-m", "fast", "-D", cluster.toString()));
  }

  private void initialise() throws IOException {
    secrets.of("owner");
    programs.run(
        "initdb",
        List.of(
            "-D",
            cluster.toString(),
            "-U",
            OWNER,
            "--pwfile",
            secrets.file("owner").toString(),
            "-A",
            "scram-sha-256",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "-E",
            "UTF8",
            "--data-checksums"));
  }

  // no socket file: the driver speaks TCP only, and a long home path would not fit into one
  private static String options(int port) {
    return String.join(
        " ",
        "-c listen_addresses=127.0.0.1",
        "-c port=" + port,
        "-c unix_socket_directories=''",
        "-c max_connections=40",
        "-c log_min_messages=warning",
        "-c log_parameter_max_length=0",
        "-c log_parameter_max_length_on_error=0");
  }

  private Server server(int port) {
    return new Server(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
        new Server.SignIn(OWNER, secrets.of("owner")),
        new Server.SignIn(Server.APPLICATION_ROLE, secrets.of("application")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
