package org.fascia.practice.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL's programs in a folder, run with a time limit; as root under a user of their own. */
final class PostgresPrograms {
  private static final long LIMIT_SECONDS = 60;

  private final Path bin;

  PostgresPrograms(Path bin) {
    this.bin = bin;
  }

  /** Runs one program to its end; its words are in the exception when it fails. */
  void run(String program, List<String> arguments) throws IOException {
    List<String> command =
        Stream.of(
                asOrdinaryUser().stream(),
                Stream.of(bin.resolve(program).toString()),
                arguments.stream())
            .flatMap(part -> part)
            .toList();
    Path words = java.nio.file.Files.createTempFile("fascia-" + program, ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(words.toFile())
              .start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(program + " did not end within " + LIMIT_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new IOException(
            program + " failed: " + java.nio.file.Files.readString(words).strip());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(program + " was interrupted", interrupted);
    } finally {
      java.nio.file.Files.deleteIfExists(words);
    }
  }

  // PostgreSQL refuses to run as root; in a user namespace of its own root is nobody
  private static List<String> asOrdinaryUser() {
    return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
  }
}
