package org.fascia.practice.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many tasks are due for each person, remembered from page to page: every page shows the number
 * and none should wait for it. Forgotten as soon as a task of the clinic changes on this server,
 * and after a minute for what another server changed and for a day that began.
 */
@Component
class Counts {
  private static final Duration LASTS = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<ClinicId, Map<UserId, Count>> known = new ConcurrentHashMap<>();

  Counts(Clock clock) {
    this.clock = clock;
  }

  /** The caller's number, counted where it is not known. */
  int of(Caller caller, IntSupplier counting) {
    Instant now = clock.instant();
    Map<UserId, Count> clinic =
        known.computeIfAbsent(caller.clinic(), unknown -> new ConcurrentHashMap<>());
    Count last = clinic.get(caller.user());
    if (last == null || last.at().plus(LASTS).isBefore(now)) {
      last = new Count(counting.getAsInt(), now);
      clinic.put(caller.user(), last);
    }
    return last.due();
  }

  /** Forgets the clinic's numbers once the transaction under way has changed them. */
  void forgetAfterwards(ClinicId clinic) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            known.remove(clinic);
          }
        });
  }

  private record Count(int due, Instant at) {}
}
