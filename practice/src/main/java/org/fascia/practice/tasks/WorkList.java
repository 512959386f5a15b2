package org.fascia.practice.tasks;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.access.Users;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.people.Therapists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Offers the room's repositories, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class WorkList {
  // what is not done by then is done at the next start
  private static final int LAST_TASKS_SECONDS = 5;

  @Bean
  ForCaller<Tasks> tasks(Custodian custodian, Counts counts) {
    return caller -> new Tasks(custodian.admit(caller), counts);
  }

  @Bean
  ForCaller<Tending> tending(
      Custodian custodian,
      ForCaller<Cases> cases,
      ForCaller<Users> users,
      Counts counts,
      Ids ids,
      Clock clock) {
    return caller ->
        new Tending(
            custodian.admit(caller),
            new Tending.Neighbours(cases.as(caller), users.as(caller)),
            new TaskRows(caller, ids, clock),
            counts);
  }

  @Bean
  ForCaller<Reconciling> reconciling(
      Custodian custodian,
      ForCaller<Cases> cases,
      ForCaller<Therapists> therapists,
      List<Duties> duties,
      Counts counts,
      Ids ids,
      Clock clock) {
    return caller ->
        new Reconciling(
            custodian.admit(caller),
            new Reconciling.Neighbours(cases.as(caller), therapists.as(caller), duties),
            new TaskRows(caller, ids, clock),
            counts);
  }

  /** Two at most keep tasks at a time: people at work come first. */
  @Bean(defaultCandidate = false)
  Executor taskKeeping() {
    ThreadPoolTaskExecutor two = new ThreadPoolTaskExecutor();
    two.setThreadNamePrefix("task-keeping-");
    two.setCorePoolSize(2);
    two.setDaemon(true);
    two.setWaitForTasksToCompleteOnShutdown(true);
    two.setAwaitTerminationSeconds(LAST_TASKS_SECONDS);
    return two;
  }
}
