package org.fascia.practice.access;

import java.time.Duration;
import java.util.Set;
import org.fascia.practice.kernel.ClinicId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Seals the audit trail while the application runs: what is committed, within a second; what an
 * earlier run left, and what another server could not seal, every minute.
 */
@Component
class Sealing implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
  private static final Duration SWEEP = Duration.ofMinutes(1);
  // lets rows of one page gather, so that they cost one transaction
  private static final Duration GATHER = Duration.ofMillis(200);

  private static final Duration LAST_SEAL = Duration.ofSeconds(5);

  private final SealingQueue queue;
  private final Sealer sealer;
  private final Clinics clinics;
  private volatile @Nullable Thread thread;

  Sealing(SealingQueue queue, Sealer sealer, Clinics clinics) {
    this.queue = queue;
    this.sealer = sealer;
    this.clinics = clinics;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("sealing").start(this::run);
  }

  /** Seals what waits and ends; called when no request is under way any more. */
  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    queue.wake();
    try {
      if (running != null) {
        running.join(LAST_SEAL);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  // begins before the web server and ends after it
  @Override
  public int getPhase() {
    return 0;
  }

  private void run() {
    try {
      seal(clinics.all());
      while (isRunning()) {
        boolean called = queue.await(SWEEP);
        Thread.sleep(GATHER);
        seal(called ? queue.take() : clinics.all());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void seal(Set<ClinicId> waiting) {
    for (ClinicId clinic : waiting) {
      try {
        sealer.seal(clinic);
      } catch (RuntimeException failed) {
        LOG.warn("The audit trail of clinic {} is not sealed to its end", clinic, failed);
      }
    }
  }
}
