package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.util.List;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;

/** The talks with payers; what was said is never changed, only added to. */
public final class CallLog {
  private final Custody custody;
  private final CoveredPatient whose;
  private final Ids ids;
  private final Clock clock;

  CallLog(Custody custody, CoveredPatient whose, Ids ids, Clock clock) {
    this.custody = custody;
    this.whose = whose;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds a call; refused with COVERAGE-012 when it lies in the future. */
  public PayerCall log(PayerCall call) {
    if (call.calledAt().isAfter(clock.instant())) {
      throw new Refused("COVERAGE-012", "The call lies in the future. Check day and time.", "time");
    }
    PayerCallId id = ids.next(PayerCallId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("payer-call", id),
        work -> {
          whose.named(work, call.coverage());
          Columns.stamped(work.sql(PayerWordSql.LOG), custody.caller(), clock.instant())
              .param("id", id.value())
              .param("coverage", call.coverage().value())
              .param("called", Columns.timestamp(call.calledAt()))
              .param("spokeWith", call.spokeWith())
              .param("reference", call.reference())
              .param("said", call.said())
              .update();
          return call;
        });
  }

  /** The calls about a coverage, the newest first. */
  public List<PayerCall> of(CoverageId coverage) {
    return custody.act(
        SEE_BUDGET,
        Act.search("payer-call"),
        work -> {
          whose.named(work, coverage);
          return work.sql(PayerWordSql.CALLS)
              .param("coverage", coverage.value())
              .query(PayerWordSql::call)
              .list();
        });
  }
}
