package org.fascia.practice.prescriptions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.medicine.planning.Treatment;

/** Orders for tests of every room. */
public final class PrescriptionExamples {
  private PrescriptionExamples() {}

  /** Twice a week for six weeks on the low back, signed on 5 January 2026. */
  public static Order anOrder() {
    return anOrder("2026-01-05", Optional.of(twiceAWeek()), Course.ofWeeks(6));
  }

  /** Six visits, whenever they are given, signed on 2 March 2026. */
  public static Order sixVisits() {
    return anOrder("2026-03-02", Optional.empty(), Course.ofVisits(6));
  }

  /** The same low back under another schedule. */
  public static Order anOrder(String signed, Optional<Frequency> frequency, Course course) {
    return new Order(
        new Prescriber("Dana Whitfield", "DO", Npi.of("1234567893")),
        List.of("M54.50", "M62.830"),
        new Treatment.Named(List.of("myofascial-release", "trigger-point")),
        List.of(new OrderedRegion("lower-back", Side.BOTH)),
        frequency,
        course,
        Optional.of(Duration.ofMinutes(45)),
        Optional.of("none stated"),
        LocalDate.parse(signed));
  }

  /** Two visits in each week. */
  public static Frequency twiceAWeek() {
    return Frequency.of(2, Frequency.Unit.WEEK);
  }

  /** The order as it was typed at the desk. */
  public static ArrivedOrder typed(Order order) {
    return new ArrivedOrder(order, "2x/wk x 6 wks");
  }

  static Order with(UnaryOperator<Draft> change) {
    return change.apply(new Draft(anOrder())).order();
  }

  /** An order under change. */
  record Draft(Order order) {

    Draft signer(Prescriber prescriber) {
      return rebuilt(prescriber, order.diagnoses(), order.regions());
    }

    Draft diagnoses(List<String> codes) {
      return rebuilt(order.prescriber(), codes, order.regions());
    }

    Draft noRegions() {
      return rebuilt(order.prescriber(), order.diagnoses(), List.of());
    }

    Draft signed(LocalDate day) {
      return new Draft(
          new Order(
              order.prescriber(),
              order.diagnoses(),
              order.treatment(),
              order.regions(),
              order.frequency(),
              order.course(),
              order.perVisit(),
              order.precautions(),
              day));
    }

    Draft noMinutes() {
      return new Draft(
          new Order(
              order.prescriber(),
              order.diagnoses(),
              order.treatment(),
              order.regions(),
              order.frequency(),
              order.course(),
              Optional.empty(),
              order.precautions(),
              order.signed()));
    }

    Draft bare() {
      return new Draft(
          new Order(
              order.prescriber(),
              order.diagnoses(),
              order.treatment(),
              order.regions(),
              Optional.empty(),
              order.course(),
              Optional.empty(),
              Optional.empty(),
              order.signed()));
    }

    private Draft rebuilt(Prescriber prescriber, List<String> codes, List<OrderedRegion> regions) {
      return new Draft(
          new Order(
              prescriber,
              codes,
              order.treatment(),
              regions,
              order.frequency(),
              order.course(),
              order.perVisit(),
              order.precautions(),
              order.signed()));
    }
  }
}
