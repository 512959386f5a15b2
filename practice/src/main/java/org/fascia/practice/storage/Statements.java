package org.fascia.practice.storage;

import org.fascia.practice.kernel.ClinicId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL in a transaction that shows one clinic's rows. Only {@link Tenancy} makes them: whoever holds
 * one is inside.
 */
public final class Statements {
  private final JdbcClient jdbc;
  private final ClinicId clinic;

  Statements(JdbcClient jdbc, ClinicId clinic) {
    this.jdbc = jdbc;
    this.clinic = clinic;
  }

  /** The clinic whose rows are shown: what every insert writes as {@code clinic_id}. */
  public ClinicId clinic() {
    return clinic;
  }

  /** One statement. The parameter {@code :clinic} is set already. */
  public JdbcClient.StatementSpec sql(String statement) {
    JdbcClient.StatementSpec spec = jdbc.sql(statement);
    return statement.contains(":clinic") ? spec.param("clinic", clinic.value()) : spec;
  }
}
