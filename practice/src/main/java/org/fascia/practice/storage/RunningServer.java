package org.fascia.practice.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.fascia.practice.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL this application works with, and its end when it is ours to end. */
final class RunningServer {
  private final HomeLock lock;
  private final Server server;
  private final @Nullable EmbeddedPostgres embedded;

  private RunningServer(HomeLock lock, Server server, @Nullable EmbeddedPostgres embedded) {
    this.lock = lock;
    this.server = server;
    this.embedded = embedded;
  }

  /**
   * Takes the outside database that is set, or starts the embedded one under the home; refused with
   * STORAGE-002 when the home cannot be used or the embedded one does not start.
   */
  static RunningServer start(StorageSettings settings) {
    Path home = settings.home().toAbsolutePath();
    try {
      OwnFolder.create(home);
      return startHolding(HomeLock.take(home), home, settings);
    } catch (IOException failed) {
      throw new Refused(
          "STORAGE-002",
          "The database under " + home + " did not start: " + failed.getMessage() + ".");
    }
  }

  Server server() {
    return server;
  }

  void stop() throws IOException {
    try (lock) {
      if (embedded != null) {
        embedded.stop();
      }
    }
  }

  private static RunningServer startHolding(HomeLock lock, Path home, StorageSettings settings)
      throws IOException {
    try {
      if (settings.outside().isPresent()) {
        Server outside = settings.outside().get().server(new Secrets(home));
        return new RunningServer(lock, outside, null);
      }
      var programs = PostgresArchive.unpackInto(home.resolve("postgres"));
      var embedded = new EmbeddedPostgres(programs, home);
      return new RunningServer(lock, embedded.start(), embedded);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }
}
