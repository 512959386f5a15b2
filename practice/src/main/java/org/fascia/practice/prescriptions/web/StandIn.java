package org.fascia.practice.prescriptions.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.medicine.planning.Treatment;

/**
 * An order in which nothing is missing, held in the place of one that cannot be read yet, so that
 * the rules can still be asked about its paper. It is never kept and never shown.
 */
final class StandIn {
  static final Order ORDER =
      new Order(
          new Prescriber("Stand In", "MD", Optional.of(new Npi("1234567893"))),
          List.of("M54.50"),
          new Treatment.Massage(),
          List.of(new OrderedRegion("lower-back", Side.BOTH)),
          Optional.of(Frequency.of(1, Frequency.Unit.WEEK)),
          Course.ofWeeks(1),
          Optional.of(Duration.ofMinutes(30)),
          Optional.of("none"),
          LocalDate.EPOCH);

  private StandIn() {}
}
