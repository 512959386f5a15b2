package org.fascia.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTest {
  private static final Path HOME = Path.of("target", "embedded-home").toAbsolutePath();

  private static EmbeddedPostgres postgres;
  private static Server server;

  @BeforeAll
  static void aNewCluster() throws IOException {
    FileSystemUtils.deleteRecursively(HOME);
    Files.createDirectories(HOME);
    postgres = new EmbeddedPostgres(TestDatabase.programs(), HOME);
    server = postgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync,on",
    "full_page_writes,on",
    "synchronous_commit,on",
    "data_checksums,on",
    "password_encryption,scram-sha-256",
    "listen_addresses,127.0.0.1",
    "server_encoding,UTF8",
    "log_parameter_max_length_on_error,0"
  })
  void isDurableAndClosedToTheOutside(String setting, String value) throws SQLException {
    assertThat(ask("show " + setting)).isEqualTo(value);
  }

  @Test
  void sortsTheSameOnEveryMachine() throws SQLException {
    assertThat(
            ask(
                "select datlocprovider::text || datlocale from pg_database where datname = 'postgres'"))
        .isEqualTo("bC.UTF-8");
  }

  @Test
  void asksEverybodyForThePassword() {
    assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "fascia_owner", "guess"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void keepsItsPasswordsFromEveryoneElse() throws IOException {
    try (Stream<Path> secrets = Files.list(HOME.resolve("secrets"))) {
      assertThat(secrets)
          .isNotEmpty()
          .allSatisfy(
              secret ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void keepsWhatWasCommittedOverAStop() throws IOException, SQLException {
    ask("create table kept as select 'still here' as word; select 'done'");
    postgres.stop();
    server = postgres.start();
    assertThat(ask("select word from kept")).isEqualTo("still here");
  }

  @Test
  void endsTheServerAKilledApplicationLeftBehind() throws IOException, SQLException {
    Server orphan = server;
    server = new EmbeddedPostgres(TestDatabase.programs(), HOME).start();

    assertThatThrownBy(() -> signIn(orphan)).hasMessageContaining("refused");
    assertThat(ask("select 'works'")).isEqualTo("works");
  }

  @Test
  void isNotStoppedByAProcessThatTookTheNumberOver() throws IOException, SQLException {
    postgres.stop();
    Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + HOME + "/cluster\n");
    server = postgres.start();
    assertThat(ask("select 'works'")).isEqualTo("works");
  }

  private static Path pidFile() {
    return HOME.resolve("cluster/postmaster.pid");
  }

  private String ask(String question) throws SQLException {
    try (Connection owner = signIn(server);
        var statement = owner.createStatement()) {
      boolean rows = statement.execute(question);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      var answer = statement.getResultSet();
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection signIn(Server where) throws SQLException {
    return DriverManager.getConnection(where.url(), where.owner().user(), where.owner().password());
  }
}
