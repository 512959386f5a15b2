package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.util.List;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.storage.Columns;

/** What payers said is left of limits that others spend too. */
public final class Confirmations {
  private final Custody custody;
  private final CoveredPatient whose;
  private final Ids ids;
  private final Clock clock;

  Confirmations(Custody custody, CoveredPatient whose, Ids ids, Clock clock) {
    this.custody = custody;
    this.whose = whose;
    this.ids = ids;
    this.clock = clock;
  }

  /** Records what was said; the newest holds, the former stay readable. */
  public Confirmation confirm(Confirmation said) {
    ConfirmationId id = ids.next(ConfirmationId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("coverage-confirmation", id),
        work -> {
          whose.named(work, said.coverage());
          Columns.stamped(work.sql(PayerWordSql.CONFIRM), custody.caller(), clock.instant())
              .param("id", id.value())
              .param("coverage", said.coverage().value())
              .param("limit", said.limit())
              .param("measure", said.measure().name())
              .param("left", said.left())
              .param("asOf", said.asOf().date())
              .param("toldBy", said.toldBy())
              .param("reference", said.reference())
              .update();
          return said;
        });
  }

  /** Everything that was said about a coverage, the newest first. */
  public List<Confirmation> of(CoverageId coverage) {
    return custody.act(
        SEE_BUDGET,
        Act.read("coverage", coverage),
        work -> {
          whose.named(work, coverage);
          return PayerWordSql.confirmed(work, List.of(coverage));
        });
  }
}
