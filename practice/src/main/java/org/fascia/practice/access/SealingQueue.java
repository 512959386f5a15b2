package org.fascia.practice.access;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fascia.practice.kernel.ClinicId;
import org.springframework.stereotype.Component;

/** The clinics whose audit trail has rows that wait for their seal. */
@Component
class SealingQueue {
  private final Set<ClinicId> waiting = ConcurrentHashMap.newKeySet();
  private final Semaphore bell = new Semaphore(0);

  /** Says that rows of this clinic were committed. */
  void add(ClinicId clinic) {
    if (waiting.add(clinic)) {
      bell.release();
    }
  }

  /** Lets the taker go on although nothing waits. */
  void wake() {
    bell.release();
  }

  /** Waits until a clinic waits; false when none did in this time. */
  boolean await(Duration limit) throws InterruptedException {
    boolean rung = bell.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
    bell.drainPermits();
    return rung;
  }

  /** Takes all that wait; what is added meanwhile is left for the next time. */
  Set<ClinicId> take() {
    Set<ClinicId> taken = Set.copyOf(waiting);
    waiting.removeAll(taken);
    return taken;
  }
}
