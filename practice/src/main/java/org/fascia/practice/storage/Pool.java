package org.fascia.practice.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connections signed in as the application's role, and the transactions over them. */
final class Pool implements AutoCloseable {
  private static final int WORK = 16;
  private static final int APART = 2;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final HikariDataSource connections;
  private final TransactionsOnly guarded;
  private final PracticeTransactions transactions;

  private Pool(HikariConfig config) {
    this.connections = new HikariDataSource(config);
    this.guarded = new TransactionsOnly(connections);
    this.transactions = new PracticeTransactions(connections);
  }

  /** The connections all work runs over. */
  static Pool forWork(Server server) {
    HikariConfig config = signIn(server);
    config.setPoolName("work");
    config.setMaximumPoolSize(WORK);
    config.setMinimumIdle(2);
    return new Pool(config);
  }

  /** The few connections over which a refusal is written while its own transaction rolls back. */
  static Pool apart(Server server) {
    HikariConfig config = signIn(server);
    config.setPoolName("apart");
    config.setMaximumPoolSize(APART);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    return new Pool(config);
  }

  /** The pool as everyone but the transactions sees it. */
  DataSource guarded() {
    return guarded;
  }

  PracticeTransactions transactions() {
    return transactions;
  }

  Tenancy.Lane lane() {
    return new Tenancy.Lane(transactions, JdbcClient.create(guarded));
  }

  @Override
  public void close() {
    connections.close();
  }

  private static HikariConfig signIn(Server server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setUsername(server.application().user());
    config.setPassword(server.application().password());
    config.setAutoCommit(false);
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    return config;
  }
}
