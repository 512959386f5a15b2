package org.fascia.practice.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed application left of its database: a server that still runs, or only the file that
 * names one. Asked for under the lock of the home, so that it is nobody else's.
 */
final class Orphan {
  private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

  private final Path cluster;
  private final PostgresPrograms programs;

  private Orphan(Path cluster, PostgresPrograms programs) {
    this.cluster = cluster;
    this.programs = programs;
  }

  static Orphan of(Path cluster, PostgresPrograms programs) {
    return new Orphan(cluster, programs);
  }

  /**
   * Ends the server, or removes the file when it names no PostgreSQL: numbers of processes are used
   * again. In between, PostgreSQL itself judges and does not start on files in use.
   */
  void end() throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle.Info> named = namedIn(pidFile).filter(Orphan::isPostgres);
    if (named.isEmpty()) {
      Files.deleteIfExists(pidFile);
    } else if (named.filter(this::worksHere).isPresent()) {
      LOG.info("Ending the database server a killed Fascia left behind");
      programs.run("pg_ctl", List.of("stop", "-w", "-s", "-m", "fast", "-D", cluster.toString()));
    }
  }

  private static Optional<ProcessHandle.Info> namedIn(Path pidFile) throws IOException {
    try (Stream<String> lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(first -> Long.parseLong(first.strip()))
          .flatMap(ProcessHandle::of)
          .map(ProcessHandle::info);
    } catch (NumberFormatException cutShort) {
      return Optional.empty();
    }
  }

  private static boolean isPostgres(ProcessHandle.Info process) {
    return process.command().filter(path -> path.endsWith("/postgres")).isPresent();
  }

  private boolean worksHere(ProcessHandle.Info process) {
    return Stream.of(process.arguments().orElse(new String[0]))
        .anyMatch(cluster.toString()::equals);
  }
}
