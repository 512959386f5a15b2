package org.fascia.practice.tasks;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ClinicId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes a round through each clinic at the start and whenever its day begins, so that what only
 * time brings about is on the list before anybody asks. A round that fails is made again.
 */
@Component
class Rounds implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration LAST_BATCH = Duration.ofSeconds(5);

  private final Round round;
  private final Clinics clinics;
  private final ClinicDays days;
  private final Duration pause;
  private volatile @Nullable Thread thread;
  private volatile CountDownLatch over = new CountDownLatch(0);

  Rounds(
      Round round,
      Clinics clinics,
      ClinicDays days,
      @Value("${fascia.tasks.look-every:30s}") Duration pause) {
    this.round = round;
    this.clinics = clinics;
    this.days = days;
    this.pause = pause;
  }

  @Override
  public void start() {
    CountDownLatch end = new CountDownLatch(1);
    over = end;
    thread = Thread.ofVirtual().name("task-rounds").start(() -> run(end));
  }

  /** Ends after the batch under way. */
  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    over.countDown();
    try {
      if (running != null) {
        running.join(LAST_BATCH);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run(CountDownLatch end) {
    Map<ClinicId, ClinicDay> made = new HashMap<>();
    try {
      do {
        for (ClinicId clinic : clinics.all()) {
          make(clinic, made, end);
        }
      } while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void make(ClinicId clinic, Map<ClinicId, ClinicDay> made, CountDownLatch end) {
    try {
      ClinicDay today = days.today(Caller.application(clinic, Round.NAME));
      if (today.equals(made.get(clinic))) {
        return;
      }
      for (List<CaseId> batch : round.batches(clinic)) {
        if (end.getCount() == 0) {
          return;
        }
        round.bring(clinic, batch, today);
      }
      made.put(clinic, today);
    } catch (RuntimeException failed) {
      LOG.warn("The work list of clinic {} is not up to its day", clinic, failed);
    }
  }
}
