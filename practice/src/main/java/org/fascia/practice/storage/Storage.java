package org.fascia.practice.storage;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the storage together: server, migrations, connections, transactions, in this order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class Storage {

  @Bean(destroyMethod = "stop")
  RunningServer runningServer(StorageSettings settings) {
    return RunningServer.start(settings);
  }

  @Bean
  Server server(RunningServer running) {
    Migrations.run(running.server());
    return running.server();
  }

  // a pool is no DataSource bean, so that nobody is given it by mistake
  @Bean(destroyMethod = "close")
  Pool workPool(Server server) {
    return Pool.forWork(server);
  }

  @Bean(destroyMethod = "close")
  Pool apartPool(Server server) {
    return Pool.apart(server);
  }

  @Bean
  DataSource dataSource(Pool workPool) {
    return workPool.guarded();
  }

  @Bean
  PracticeTransactions transactionManager(Pool workPool) {
    return workPool.transactions();
  }

  @Bean
  Tenancy tenancy(Pool workPool, Pool apartPool) {
    return new Tenancy(workPool.lane(), apartPool.lane());
  }
}
