package org.fascia.practice.storage;

import java.sql.SQLException;
import org.fascia.practice.testing.PracticeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class Invariant05EveryTableIsTenantedTest {
  @Autowired Server server;

  @Test
  void onTheEmbeddedPostgres() throws SQLException {
    new SchemaRules(server).hold();
  }
}
