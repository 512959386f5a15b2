package org.fascia.practice.access;

import java.util.function.Consumer;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.storage.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an act works with: statements in its transaction, and what it learns on the way. */
public final class Work {
  private final Statements statements;
  private final Consumer<PatientId> learned;

  Work(Statements statements, Consumer<PatientId> learned) {
    this.statements = statements;
    this.learned = learned;
  }

  /** A statement in the act's transaction; its parameter {@code :clinic} is set already. */
  public JdbcClient.StatementSpec sql(String statement) {
    return statements.sql(statement);
  }

  /** The act's transaction, for what storage itself keeps, such as documents. */
  public Statements statements() {
    return statements;
  }

  /** Names the patient of a record once it has been read, for the audit row. */
  public void about(PatientId patient) {
    learned.accept(patient);
  }
}
