package org.fascia.medicine.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;

/** Orders to begin a test from. */
final class OrderExamples {
  static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

  private List<String> diagnoses = List.of("M54.50");
  private Treatment treatment = new Treatment.Massage();
  private List<OrderedRegion> regions = List.of(new OrderedRegion("lower-back", Side.BOTH));
  private Optional<Duration> perVisit = Optional.of(Duration.ofMinutes(60));

  private Optional<String> precautions = Optional.empty();

  private OrderExamples() {}

  static OrderExamples anOrder() {
    return new OrderExamples();
  }

  OrderExamples forDiagnoses(String... codes) {
    diagnoses = List.of(codes);
    return this;
  }

  OrderExamples naming(String... techniques) {
    treatment = new Treatment.Named(List.of(techniques));
    return this;
  }

  OrderExamples on(String region, Side side) {
    regions = List.of(new OrderedRegion(region, side));
    return this;
  }

  OrderExamples on(OrderedRegion... where) {
    regions = List.of(where);
    return this;
  }

  OrderExamples minutes(int minutes) {
    perVisit = Optional.of(Duration.ofMinutes(minutes));
    return this;
  }

  OrderExamples saying(String words) {
    precautions = Optional.of(words);
    return this;
  }

  OrderExamples withoutMinutes() {
    perVisit = Optional.empty();
    return this;
  }

  Order twiceAWeekForSixWeeks() {
    return with(Frequency.of(2, Frequency.Unit.WEEK), Course.ofWeeks(6));
  }

  Order with(Frequency frequency, Course course) {
    return order(Optional.of(frequency), course);
  }

  Order withoutFrequency(Course course) {
    return order(Optional.empty(), course);
  }

  private Order order(Optional<Frequency> frequency, Course course) {
    return new Order(
        new Prescriber("Ana Ruiz", "MD", Npi.of("1234567893")),
        diagnoses,
        treatment,
        regions,
        frequency,
        course,
        perVisit,
        precautions,
        AS_OF);
  }
}
