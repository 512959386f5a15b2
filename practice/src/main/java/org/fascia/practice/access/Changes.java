package org.fascia.practice.access;

import java.util.HashSet;
import java.util.Set;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the rooms above about whom a transaction wrote. What an act is and about whom stands in its
 * audit row already, so no verb has to remember to tell.
 */
@Component
class Changes {
  private final ApplicationEventPublisher events;

  Changes(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** Tells of an act that was carried out; the event lasts when the transaction does. */
  void tell(Caller caller, Act act) {
    PatientId patient = act.patient();
    boolean matters = act.matters() && caller.role() != Role.APPLICATION;
    if (matters && patient != null && told().patients.add(patient)) {
      events.publishEvent(new RecordsChanged(caller.clinic(), patient));
    }
  }

  private static Told told() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Told.class::isInstance)
        .map(Told.class::cast)
        .findFirst()
        .orElseGet(Told::begin);
  }

  /** The patients this transaction has told of. */
  private static final class Told implements TransactionSynchronization {
    private final Set<PatientId> patients = new HashSet<>();

    static Told begin() {
      Told told = new Told();
      TransactionSynchronizationManager.registerSynchronization(told);
      return told;
    }
  }
}
