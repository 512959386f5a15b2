package org.fascia.practice.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fascia.practice.kernel.Refused;

/** PostgreSQL's programs in a folder, run with a time limit; as root under a user of their own. */
final class PostgresPrograms {
  private static final long LIMIT_SECONDS = 60;
  private static final List<String> AS_NOBODY = List.of("unshare", "-U");

  private final Path bin;
  private final List<String> before;

  /**
   * Looks at who is running; refused with STORAGE-003 for root where the system forbids user
   * namespaces.
   */
  PostgresPrograms(Path bin) throws IOException {
    this.bin = bin;
    this.before = root() ? AS_NOBODY : List.of();
    if (root() && !succeeds(List.of("unshare", "-U", "true"))) {
      throw new Refused(
          "STORAGE-003",
          "PostgreSQL does not run as root, and this system does not let root start it as nobody"
              + " (unshare -U). Run Fascia as an ordinary user, or name an outside database.");
    }
  }

  /** Runs one program to its end; its own words are in the exception when it fails. */
  void run(String program, List<String> arguments) throws IOException {
    List<String> command =
        Stream.of(before, List.of(bin.resolve(program).toString()), arguments)
            .flatMap(List::stream)
            .toList();
    Path words = Files.createTempFile("fascia-" + program, ".log");
    try {
      if (exit(command, words) != 0) {
        throw new IOException(program + " failed: " + Files.readString(words).strip());
      }
    } finally {
      Files.deleteIfExists(words);
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean succeeds(List<String> command) {
    try {
      return exit(command, Path.of("/dev/null")) == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private static int exit(List<String> command, Path words) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start();
    try {
      if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IOException(command + " did not end within " + LIMIT_SECONDS + " s");
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(command + " was interrupted", interrupted);
    }
  }
}
