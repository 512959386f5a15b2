package org.fascia.practice.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fascia.practice.kernel.ClinicId;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL at the begin of every transaction whose rows it may show. The setting is local
 * to the transaction and is gone with it, so that a pooled connection carries nothing over.
 */
final class PracticeTransactions extends JdbcTransactionManager {
  private static final long serialVersionUID = 1L;
  // set local takes no parameters, set_config does
  private static final String SET_CLINIC = "select set_config('app.clinic', ?, true)";

  PracticeTransactions(DataSource pool) {
    super(pool);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    Tenancy.bound().ifPresent(this::showOnly);
  }

  /** Shows the clinic's rows to the transaction under way. */
  void showOnly(ClinicId clinic) {
    ConnectionHolder holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    if (holder == null) {
      throw new TransactionSystemException("the transaction has no connection");
    }
    try (PreparedStatement statement = holder.getConnection().prepareStatement(SET_CLINIC)) {
      statement.setString(1, clinic.toString());
      statement.execute();
    } catch (SQLException failed) {
      throw new TransactionSystemException("the clinic could not be set", failed);
    }
  }
}
