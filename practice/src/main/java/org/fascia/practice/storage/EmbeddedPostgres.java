package org.fascia.practice.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL as a child of the application: one cluster under the home folder, on loopback only,
 * with full durability (fsync, data checksums) and passwords.
 *
 * <p>It runs detached from the terminal, so that Ctrl-C reaches the application alone, which stops
 * it when its own work is done.
 */
final class EmbeddedPostgres {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String OWNER = "fascia_owner";
  private static final String START_LIMIT_SECONDS = "30";

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

  /** Starts the cluster, made first where there is none; a second try takes another port. */
  Server start() throws IOException {
    if (!Files.exists(cluster)) {
      initialise();
    }
    Orphan.of(cluster, programs).end();
    try {
      return startOn(freePort());
    } catch (IOException first) {
      LOG.warn("The embedded database did not start at once: {}", first.getMessage());
      Orphan.of(cluster, programs).end();
      return startOn(freePort());
    }
  }

  /** Stops the cluster: open transactions are rolled back, what was committed is on disk. */
  void stop() throws IOException {
    programs.run("pg_ctl", List.of("stop", "-w", "-s", "-m", "fast", "-D", cluster.toString()));
  }

  private Server startOn(int port) throws IOException {
    programs.run(
        "pg_ctl",
        List.of(
            "start",
            "-w",
            "-s",
            "-t",
            START_LIMIT_SECONDS,
            "-D",
            cluster.toString(),
            "-l",
            log.toString(),
            "-o",
            options(port)));
    return new Server(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
        new Server.SignIn(OWNER, secrets.of("owner")),
        new Server.SignIn(Server.APPLICATION_ROLE, secrets.of("application")));
  }

  // made beside its place and moved there whole, so that a broken first start leaves no half
  // cluster
  private void initialise() throws IOException {
    Path fresh = cluster.resolveSibling("cluster.new");
    FileSystemUtils.deleteRecursively(fresh);
    secrets.of("owner");
    programs.run(
        "initdb",
        List.of(
            "-D",
            fresh.toString(),
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
    Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
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
        // values of a statement may be patient data: never in the log
        "-c log_parameter_max_length=0",
        "-c log_parameter_max_length_on_error=0");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
