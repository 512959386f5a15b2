package org.fascia.practice.prescriptions;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Treatment;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Writes and reads prescriptions with their lines. */
final class PrescriptionRows {
  private final Caller caller;
  private final Clock clock;

  PrescriptionRows(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  void insert(Work work, Prescription prescription) {
    Order order = prescription.order();
    StatementSpec statement =
        work.sql(PrescriptionSql.INSERT)
            .param("id", prescription.id().value())
            .param("file", prescription.file().value())
            .param("prescriber", prescription.prescriber().value())
            .param("state", prescription.state().name())
            .param("supersedes", prescription.supersedes().map(PrescriptionId::value).orElse(null))
            .param("countsWith", prescription.countsWith().value())
            .param("words", prescription.arrived().schedule())
            .param("received", prescription.receivedOn().date())
            .param("at", Columns.timestamp(clock.instant()))
            .param("by", caller.user().value())
            .param("amendment", prescription.amendment().orElse(null));
    ParticularsSql.written(content(statement, order), prescription.arrived().particulars())
        .update();
    lines(work, prescription.id(), order);
    step(
        work, prescription.id(), prescription.state(), new Occasion(prescription.receivedOn(), ""));
  }

  /** The prescription stands elsewhere from now on; whoever calls has asked whether it may. */
  void move(Work work, PrescriptionId id, Prescription.State state, Occasion occasion) {
    work.sql(PrescriptionSql.MOVE).param("id", id.value()).param("state", state.name()).update();
    step(work, id, state, occasion);
  }

  private void step(Work work, PrescriptionId id, Prescription.State state, Occasion occasion) {
    Columns.stamped(work.sql(PrescriptionSql.STEP), caller, clock.instant())
        .param("id", id.value())
        .param("state", state.name())
        .param("day", occasion.day().date())
        .param("reason", occasion.reason())
        .update();
  }

  static List<PrescriptionStep> steps(Work work, PrescriptionId id) {
    return work.sql(PrescriptionSql.STEPS)
        .param("id", id.value())
        .query(PrescriptionSql::step)
        .list();
  }

  /** The one that is or last was in force: active, on hold, expired or exhausted. */
  static Optional<Prescription> current(Work work, CaseId file) {
    return read(work.sql(PrescriptionSql.CURRENT).param("file", file.value())).stream().findFirst();
  }

  private static Optional<Prescription> find(Work work, PrescriptionId id) {
    return read(work.sql(PrescriptionSql.FIND).param("id", id.value())).stream().findFirst();
  }

  /** The prescription; refused with PRESCRIPTION-003 when the clinic has none of this id. */
  static Prescription get(Work work, PrescriptionId id) {
    return find(work, id)
        .orElseThrow(
            () -> new Refused("PRESCRIPTION-003", "There is no such prescription in this clinic."));
  }

  static Optional<Prescription> active(Work work, CaseId file) {
    return read(work.sql(PrescriptionSql.ACTIVE).param("file", file.value())).stream().findFirst();
  }

  static List<Prescription> of(Work work, CaseId file) {
    return read(work.sql(PrescriptionSql.OF_CASE).param("file", file.value()));
  }

  /** The prescriptions of these cases, the first one first. */
  static List<Prescription> of(Work work, Collection<CaseId> files) {
    return read(work.sql(PrescriptionSql.OF_CASES).param("files", Columns.ids(files)));
  }

  private static StatementSpec content(StatementSpec statement, Order order) {
    Optional<Frequency> frequency = order.frequency();
    return statement
        .param("name", order.prescriber().name())
        .param("credential", order.prescriber().credential())
        .param("npi", order.prescriber().npi().map(Npi::digits).orElse(null))
        .param("least", frequency.map(Frequency::least).orElse(null))
        .param("most", frequency.map(Frequency::most).orElse(null))
        .param("unit", frequency.map(often -> often.per().name()).orElse(null))
        .param("length", order.course().length().map(Period::toString).orElse(null))
        .param(
            "visits",
            order.course().visits().isPresent() ? order.course().visits().getAsInt() : null)
        .param("minutes", order.perVisit().map(Duration::toMinutes).orElse(null))
        .param("precautions", order.precautions().orElse(null))
        .param("signed", order.signed());
  }

  private void lines(Work work, PrescriptionId id, Order order) {
    int rank = 1;
    for (String code : order.diagnoses()) {
      line(work.sql(PrescriptionSql.INSERT_DIAGNOSIS), id, rank++).param("code", code).update();
    }
    rank = 1;
    if (order.treatment() instanceof Treatment.Named(List<String> techniques)) {
      for (String technique : techniques) {
        line(work.sql(PrescriptionSql.INSERT_TECHNIQUE), id, rank++)
            .param("technique", technique)
            .update();
      }
    }
    rank = 1;
    for (OrderedRegion region : order.regions()) {
      line(work.sql(PrescriptionSql.INSERT_REGION), id, rank++)
          .param("region", region.region())
          .param("side", region.side().name())
          .update();
    }
  }

  private StatementSpec line(StatementSpec statement, PrescriptionId id, int rank) {
    return statement.param("id", id.value()).param("rank", rank);
  }

  /** When and why a prescription comes to stand somewhere; the reason may be empty. */
  record Occasion(ClinicDay day, String reason) {}

  private static List<Prescription> read(StatementSpec statement) {
    return statement.query(PrescriptionSql::row).list();
  }
}
