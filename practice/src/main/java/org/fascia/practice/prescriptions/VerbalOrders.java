package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.VerbalOrderId;
import org.fascia.practice.storage.Columns;

/**
 * What prescribers said: written down once, to be countersigned within days. By itself it permits
 * no visit, whoever pays; once countersigned in time it may count from the day it was given.
 */
public final class VerbalOrders {
  private static final String INSERT =
      """
      insert into fascia.verbal_order (
        clinic_id, verbal_order_id, case_id, said_by, words, said_at, day, sign_by,
        recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :file, :saidBy, :words, :saidAt, :day, :signBy, :at, :by, :name)
      """;
  private static final String OF_CASE =
      """
      select verbal_order_id, said_by, words, said_at, day, sign_by, head.recorded_by_name,
        prescription_id
      from fascia.verbal_order head
        left join fascia.verbal_order_signature signature using (clinic_id, verbal_order_id)
      where case_id = :file
      order by verbal_order_id
      """;
  private static final String COUNTERSIGN =
      """
      insert into fascia.verbal_order_signature (
        clinic_id, verbal_order_id, prescription_id, recorded_at, recorded_by, recorded_by_name)
      select :clinic, verbal_order_id, :prescription, :at, :by, :name
      from fascia.verbal_order
      where verbal_order_id = :id and case_id = :file and day <= :signedOn
      on conflict do nothing
      """;
  private static final String COUNTERSIGNED =
      """
      select prescription_id, min(day) as day
      from fascia.verbal_order join fascia.verbal_order_signature
        using (clinic_id, verbal_order_id)
      where case_id = any(:files::uuid[])
      group by prescription_id
      """;

  private final Custody custody;
  private final Cases cases;
  private final OrderRules rules;
  private final Ids ids;
  private final Clock clock;

  VerbalOrders(Custody custody, Cases cases, OrderRules rules, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes down what was just heard; who heard it is the caller.
   *
   * @throws Refused PRESCRIPTION-015 without the speaker's name or words, PRESCRIPTION-001 unless
   *     the case is a medical one
   */
  public VerbalOrder hear(CaseId file, String saidBy, String words, ClinicDay today) {
    Instant now = clock.instant();
    VerbalOrder heard =
        new VerbalOrder(
            ids.next(VerbalOrderId::new),
            told(saidBy, "saidBy"),
            told(words, "said"),
            now,
            today,
            new ClinicDay(today.date().plus(rules.timeToSign())),
            custody.caller().name(),
            Optional.empty());
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("verbal-order", heard.id()),
        work -> {
          var held = cases.lock(file).file().stillOpen();
          work.about(held.patient());
          Prescriptions.refuseUnlessMedical(held);
          Columns.stamped(work.sql(INSERT), custody.caller(), now)
              .param("id", heard.id().value())
              .param("file", file.value())
              .param("saidBy", heard.saidBy())
              .param("words", heard.words())
              .param("saidAt", Columns.timestamp(now))
              .param("day", heard.day().date())
              .param("signBy", heard.signBy().date())
              .update();
          return heard;
        });
  }

  /** What was heard in a case, the oldest first. */
  public List<VerbalOrder> of(CaseId file) {
    return custody.act(
        SEE_BUDGET,
        Act.search("verbal-order"),
        work -> {
          work.about(cases.get(file).patient());
          return work.sql(OF_CASE).param("file", file.value()).query(VerbalOrders::row).list();
        });
  }

  /**
   * Puts the signed order on file and says that it countersigns what was said: both or neither.
   *
   * @throws Refused PRESCRIPTION-019 unless the verbal order is open, of the same case, and was
   *     given on or before the day of the signature
   */
  public ActivePrescription countersign(VerbalOrderId id, Supplier<ActivePrescription> filing) {
    return custody.together(
        () -> {
          ActivePrescription filed = filing.get();
          custody.act(
              RECEIVE_PRESCRIPTIONS,
              Act.perform("countersign", "verbal-order", id),
              work -> {
                work.about(cases.get(filed.file()).patient());
                return countersigned(work, id, filed);
              });
          return filed;
        });
  }

  private int countersigned(Work work, VerbalOrderId id, ActivePrescription filed) {
    int linked =
        Columns.stamped(work.sql(COUNTERSIGN), custody.caller(), clock.instant())
            .param("id", id.value())
            .param("file", filed.file().value())
            .param("prescription", filed.id().value())
            .param("signedOn", filed.order().signed())
            .update();
    if (linked == 0) {
      throw new Refused(
          "PRESCRIPTION-019",
          "This order cannot countersign what was said: it was signed before that day, or another"
              + " order countersigned it.",
          "countersigns");
    }
    return linked;
  }

  /** The first day on which the order was given by word of mouth. */
  record Said(PrescriptionId prescription, ClinicDay day) {}

  /** What was countersigned in these cases. */
  static List<Said> countersigned(Work work, Collection<CaseId> files) {
    return work.sql(COUNTERSIGNED)
        .param("files", Columns.ids(files))
        .query(
            (row, number) ->
                new Said(
                    Columns.id(row, "prescription_id", PrescriptionId::new),
                    Columns.day(row, "day")))
        .list();
  }

  private static String told(String typed, String field) {
    if (typed.isBlank()) {
      throw new Refused(
          "PRESCRIPTION-015", "Write down who said it and the words they used.", field);
    }
    return typed.strip();
  }

  private static VerbalOrder row(ResultSet row, int number) throws SQLException {
    return new VerbalOrder(
        Columns.id(row, "verbal_order_id", VerbalOrderId::new),
        row.getString("said_by"),
        row.getString("words"),
        Columns.instant(row, "said_at"),
        Columns.day(row, "day"),
        Columns.day(row, "sign_by"),
        row.getString("recorded_by_name"),
        Columns.optionalId(row, "prescription_id", PrescriptionId::new));
  }
}
