package org.fascia.practice.access;

import org.fascia.practice.kernel.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an act works with: statements in its transaction, and what it learns on the way. */
public final class Work {
  private final JdbcClient jdbc;
  private Act act;

  Work(JdbcClient jdbc, Act act) {
    this.jdbc = jdbc;
    this.act = act;
  }

  /** A statement in the act's transaction. */
  public JdbcClient.StatementSpec sql(String statement) {
    return jdbc.sql(statement);
  }

  /** Names the patient of a record once it has been read, for the audit row. */
  public void about(PatientId patient) {
    act = act.about(patient);
  }

  Act act() {
    return act;
  }
}
