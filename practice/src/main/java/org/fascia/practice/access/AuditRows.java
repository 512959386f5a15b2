package org.fascia.practice.access;

import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.Id;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the audit rows, each in the transaction it is given, and calls the sealer after it. */
@Component
class AuditRows {
  private static final String INSERT =
      """
      with written as (
        insert into fascia.audit_event (
          clinic_id, event_id, occurred_at, event_type, subtype, action, outcome, refusal,
          user_id, user_name, user_role, purpose_of_use, network_address, request_id,
          patient_id, record_type, record_id, query_hash, result_count, reason)
        values (
          :clinic, :event, :occurred, :type, :subtype, :action, :outcome, :refusal,
          :user, :name, :role, :purpose, :address, :request,
          :patient, :record, :id, :query, :found, :reason)
        returning clinic_id, event_id)
      insert into fascia.audit_pending (clinic_id, event_id)
      select clinic_id, event_id from written
      """;

  private final Ids ids;
  private final Clock clock;
  private final SealingQueue queue;

  AuditRows(Ids ids, Clock clock, SealingQueue queue) {
    this.ids = ids;
    this.clock = clock;
    this.queue = queue;
  }

  /** Writes what a caller did, or tried to do. */
  EventId write(Statements statements, Caller caller, Entry entry) {
    EventId event = ids.next(EventId::new);
    Act act = entry.act();
    statements
        .sql(INSERT)
        .param("event", event.value())
        .param("occurred", Columns.timestamp(clock.instant()))
        .param("type", entry.type())
        .param("subtype", act.subtype())
        .param("action", act.verb().letter())
        .param("outcome", entry.outcome().code())
        .param("refusal", entry.refusal())
        .param("user", caller.user().value())
        .param("name", caller.name())
        .param("role", caller.role().name())
        .param("purpose", purpose(caller.role()))
        .param("address", caller.origin().address())
        .param("request", caller.origin().requestId())
        .param("patient", value(act.patient()), Types.OTHER)
        .param("record", act.record())
        .param("id", value(act.id()), Types.OTHER)
        .param("query", act.query())
        .param("found", entry.found())
        .param("reason", act.reason())
        .update();
    sealAfterCommit(statements.clinic());
    return event;
  }

  private void sealAfterCommit(ClinicId clinic) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            queue.add(clinic);
          }
        });
  }

  // the purposes of HL7's value set PurposeOfUse that apply inside a practice
  private static String purpose(Role role) {
    return role.may(Permission.SIGN_NOTES) ? "TREAT" : "HOPERAT";
  }

  private static @Nullable UUID value(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  /**
   * What one row says besides who.
   *
   * @param type {@code rest} for acts on records, {@code login} for sign-ins
   * @param refusal the refusal's code
   * @param found how many records a search found
   */
  record Entry(
      String type, Act act, Outcome outcome, @Nullable String refusal, @Nullable Integer found) {

    static Entry done(Act act, @Nullable Integer found) {
      return new Entry("rest", act, Outcome.DONE, null, found);
    }

    static Entry refused(Act act, String code) {
      return new Entry("rest", act, Outcome.REFUSED, code, null);
    }

    static Entry failed(Act act) {
      return new Entry("rest", act, Outcome.FAILED, null, null);
    }

    static Entry signIn(Act act) {
      return new Entry("login", act, Outcome.DONE, null, null);
    }

    static Entry signInRefused(Act act, String code) {
      return new Entry("login", act, Outcome.REFUSED, code, null);
    }
  }

  /** Outcomes as DICOM and FHIR number them. */
  enum Outcome {
    DONE(0),
    REFUSED(4),
    FAILED(8);

    private final int code;

    Outcome(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }
}
