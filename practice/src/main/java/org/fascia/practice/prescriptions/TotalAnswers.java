package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;

/** Prescribers' answers to orders that count their visits two ways; the newest counts. */
public final class TotalAnswers {
  private static final String INSERT =
      """
      insert into fascia.order_total_answer (
        clinic_id, prescription_id, answer, visits, said_by, said_on,
        recorded_at, recorded_by, recorded_by_name)
      select :clinic, :id, coalesce(max(answer), 0) + 1, :visits, :saidBy, :saidOn, :at, :by, :name
      from fascia.order_total_answer where prescription_id = :id
      """;
  private static final String OF_PRESCRIPTIONS =
      """
      select prescription_id, visits, said_by, said_on
      from fascia.order_total_answer
      where prescription_id = any(:orders::uuid[])
      order by prescription_id, answer
      """;

  private final Custody custody;
  private final Cases cases;
  private final Clock clock;

  TotalAnswers(Custody custody, Cases cases, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * Writes down what the prescriber answered.
   *
   * @throws Refused PRESCRIPTION-020 unless it is one of two numbers the order says,
   *     PRESCRIPTION-021 without who said it, before the order's signature or after today
   */
  public AnsweredTotal record(PrescriptionId id, AnsweredTotal answer, ClinicDay today) {
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.perform("answer-total", "prescription", id),
        work -> {
          Prescription order = PrescriptionRows.get(work, id);
          work.about(cases.lock(order.file()).file().patient());
          refuseUnlessAsked(order.order(), answer.visits());
          refuseUnlessSaid(order.order(), answer, today);
          Columns.stamped(work.sql(INSERT), custody.caller(), clock.instant())
              .param("id", id.value())
              .param("visits", answer.visits())
              .param("saidBy", answer.saidBy().strip())
              .param("saidOn", answer.saidOn().date())
              .update();
          return answer;
        });
  }

  /** The answers to one order, the oldest first. */
  public List<AnsweredTotal> of(PrescriptionId id) {
    return custody.act(
        SEE_BUDGET,
        Act.search("total-answer"),
        work -> {
          work.about(cases.get(PrescriptionRows.get(work, id).file()).patient());
          return of(work, List.of(id)).stream().map(Given::answer).toList();
        });
  }

  /** An answer and the order it belongs to. */
  record Given(PrescriptionId order, AnsweredTotal answer) {}

  static List<Given> of(Work work, Collection<PrescriptionId> orders) {
    return work.sql(OF_PRESCRIPTIONS)
        .param("orders", Columns.ids(orders))
        .query(TotalAnswers::row)
        .list();
  }

  private static void refuseUnlessAsked(Order order, int visits) {
    boolean isOne =
        order.countsVisitsTwoWays()
            && (order.course().visits().getAsInt() == visits
                || order.countedVisits().getAsInt() == visits);
    if (!isOne) {
      throw new Refused(
          "PRESCRIPTION-020",
          "Choose one of the two numbers the order says. Another number is a new order.",
          "visits");
    }
  }

  private static void refuseUnlessSaid(Order order, AnsweredTotal answer, ClinicDay today) {
    boolean isInTime =
        !answer.saidOn().isAfter(today) && !answer.saidOn().date().isBefore(order.signed());
    if (answer.saidBy().isBlank() || !isInTime) {
      throw new Refused(
          "PRESCRIPTION-021",
          "Write who answered, and a day from the order’s signature until today.",
          answer.saidBy().isBlank() ? "saidBy" : "saidOn");
    }
  }

  private static Given row(ResultSet row, int number) throws SQLException {
    return new Given(
        Columns.id(row, "prescription_id", PrescriptionId::new),
        new AnsweredTotal(
            row.getInt("visits"), row.getString("said_by"), Columns.day(row, "said_on")));
  }
}
