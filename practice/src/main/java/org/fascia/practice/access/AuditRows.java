package org.fascia.practice.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Id;
import org.fascia.practice.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the audit rows, each in the transaction it finds. */
@Component
class AuditRows {
  private static final String INSERT =
      """
      insert into fascia.audit_event (
        clinic_id, event_id, occurred_at, event_type, subtype, action, outcome, refusal,
        user_id, user_name, user_role, purpose_of_use, network_address, request_id,
        patient_id, record_type, record_id, query_hash, result_count, reason)
      values (
        :clinic, :event, :occurred, 'rest', :subtype, :action, :outcome, :refusal,
        :user, :name, :role, :purpose, :address, :request,
        :patient, :record, :id, :query, :count, :reason)
      """;

  private final JdbcClient jdbc;
  private final Ids ids;
  private final Clock clock;

  AuditRows(JdbcClient jdbc, Ids ids, Clock clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /** The act was done; the count tells how many records a search found. */
  void done(Caller caller, Act act, @Nullable Integer count) {
    insert(caller, act, Outcome.DONE, null, count);
  }

  /** The act was understood and refused. */
  EventId refused(Caller caller, Act act, String code) {
    return insert(caller, act, Outcome.REFUSED, code, null);
  }

  /** The act broke on a fault of ours. */
  EventId failed(Caller caller, Act act) {
    return insert(caller, act, Outcome.FAILED, null, null);
  }

  private EventId insert(
      Caller caller, Act act, Outcome outcome, @Nullable String refusal, @Nullable Integer count) {
    EventId event = ids.next(EventId::new);
    jdbc.sql(INSERT)
        .param("clinic", caller.clinic().value())
        .param("event", event.value())
        .param("occurred", clock.instant().atOffset(ZoneOffset.UTC))
        .param("subtype", act.subtype())
        .param("action", act.verb().letter())
        .param("outcome", outcome.code())
        .param("refusal", refusal)
        .param("user", caller.user().value())
        .param("name", caller.name())
        .param("role", caller.role().name())
        .param("purpose", "TREAT")
        .param("address", caller.origin().address())
        .param("request", caller.origin().requestId())
        .param("patient", value(act.patient()), java.sql.Types.OTHER)
        .param("record", act.record())
        .param("id", value(act.id()), java.sql.Types.OTHER)
        .param("query", act.query())
        .param("count", count)
        .param("reason", act.reason())
        .update();
    return event;
  }

  private static @Nullable UUID value(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  /** Outcomes as the audit standard numbers them. */
  private enum Outcome {
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
