package org.fascia.practice.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the storage together: server, migrations, pool, transactions, in this order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class Storage {
  private static final int CONNECTIONS = 16;

  @Bean(destroyMethod = "stop")
  RunningServer runningServer(StorageSettings settings) throws IOException {
    return RunningServer.start(settings);
  }

  @Bean(destroyMethod = "close")
  Pool pool(RunningServer running) {
    Migrations.run(running.server());
    return new Pool(connections(running.server()));
  }

  @Bean
  DataSource dataSource(Pool pool) {
    return new TransactionsOnly(pool.connections());
  }

  @Bean
  PracticeTransactions transactionManager(Pool pool) {
    return new PracticeTransactions(pool.connections());
  }

  @Bean
  Tenancy tenancy(PracticeTransactions transactions) {
    return new Tenancy(transactions);
  }

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  private static HikariDataSource connections(Server server) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("work");
    config.setJdbcUrl(server.url());
    config.setUsername(server.application().user());
    config.setPassword(server.application().password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(2);
    config.setAutoCommit(false);
    return new HikariDataSource(config);
  }
}
