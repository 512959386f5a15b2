package org.fascia.practice.tasks;

import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.access.RecordsChanged;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings a patient's tasks up to date after something was written about the patient. What was told
 * stands in the event registry until it is done, so that it is done even when the server dies
 * between.
 */
@Component
class Watch {
  private final ForCaller<Reconciling> reconciling;
  private final ClinicDays days;

  Watch(ForCaller<Reconciling> reconciling, ClinicDays days) {
    this.reconciling = reconciling;
    this.days = days;
  }

  // begins its own transaction, in custody, as all the rooms do
  @Async("taskKeeping")
  @TransactionalEventListener
  void on(RecordsChanged changed) {
    Caller itself = Caller.application(changed.clinic(), "records-changed");
    reconciling.as(itself).ofPatient(changed.patient(), days.today(itself));
  }
}
