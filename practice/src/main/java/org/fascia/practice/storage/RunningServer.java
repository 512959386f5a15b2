package org.fascia.practice.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL this application works with, and its end when it is ours to end. */
final class RunningServer {
  private final Server server;
  private final @Nullable EmbeddedPostgres embedded;

  private RunningServer(Server server, @Nullable EmbeddedPostgres embedded) {
    this.server = server;
    this.embedded = embedded;
  }

  /** Takes the outside database that is set, or starts the embedded one under the home. */
  static RunningServer start(StorageSettings settings) throws IOException {
    OwnFolder.create(settings.home());
    if (settings.outside().isPresent()) {
      return new RunningServer(outside(settings, settings.outside().get()), null);
    }
    var programs = PostgresArchive.unpackInto(settings.home().resolve("postgres"));
    var embedded = new EmbeddedPostgres(programs, settings.home());
    return new RunningServer(embedded.start(), embedded);
  }

  Server server() {
    return server;
  }

  void stop() throws IOException {
    if (embedded != null) {
      embedded.stop();
    }
  }

  private static Server outside(StorageSettings settings, StorageSettings.Outside outside) {
    String set = outside.appPassword();
    String password = set != null ? set : new Secrets(settings.home()).of("application");
    return new Server(
        outside.url(),
        new Server.SignIn(outside.user(), outside.password()),
        new Server.SignIn(Server.APPLICATION_ROLE, password));
  }
}
