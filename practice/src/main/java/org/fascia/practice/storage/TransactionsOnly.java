package org.fascia.practice.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool as everyone but the transaction manager sees it: inside a transaction its connection,
 * outside one that makes no statements. In autocommit every policy would show nothing and say
 * nothing.
 */
final class TransactionsOnly extends DelegatingDataSource implements InfrastructureProxy {
  private final DataSource pool;

  TransactionsOnly(DataSource pool) {
    super(pool);
    this.pool = pool;
  }

  // Spring finds the connection of a running transaction under this object and does not ask us
  @Override
  public Object getWrappedObject() {
    return pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return withoutStatements(pool.getConnection());
  }

  private static Connection withoutStatements(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionsOnly.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().endsWith("Statement")
                  || method.getName().equals("prepareCall")) {
                throw new IllegalStateException("a statement outside a transaction");
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
