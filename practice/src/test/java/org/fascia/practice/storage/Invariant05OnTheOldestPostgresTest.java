package org.fascia.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.fascia.practice.kernel.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Invariant05OnTheOldestPostgresTest {
  private static PostgresFifteen postgres;

  @BeforeAll
  static void migrate() throws IOException, SQLException {
    postgres = PostgresFifteen.start();
    Migrations.run(postgres.server());
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void everyTableIsTenanted() throws SQLException {
    new SchemaRules(postgres.server()).hold();
  }

  @Test
  void theApplicationSignsInAndSeesNothingWithoutAClinic() throws SQLException {
    try (Connection application = signIn(postgres.server().application());
        var rows = application.createStatement().executeQuery("select * from fascia.clinic")) {
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void aSecondStartChangesNothing() {
    Migrations.run(postgres.server());
  }

  @Test
  void refusesARoleThatCouldPassByTheRules() throws SQLException {
    Server server = postgres.server();
    Server.SignIn tooMighty = new Server.SignIn("mighty_app", "the application");
    try (Connection boss = signIn(server.owner());
        var statement = boss.createStatement()) {
      statement.execute("create role mighty_app createrole");
    }
    assertThatThrownBy(() -> Migrations.run(new Server(server.url(), server.owner(), tooMighty)))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("STORAGE-007");
  }

  private static Connection signIn(Server.SignIn who) throws SQLException {
    return DriverManager.getConnection(postgres.server().url(), who.user(), who.password());
  }
}
