package org.fascia.practice.storage;

import com.zaxxer.hikari.HikariDataSource;

/** The application's connections; wrapped, so that nobody injects them as a data source. */
record Pool(HikariDataSource connections) implements AutoCloseable {

  @Override
  public void close() {
    connections.close();
  }
}
