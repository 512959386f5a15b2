package org.fascia.practice.desk.web;

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
import org.fascia.practice.kernel.ClinicDay;

/** Orders as they stand on the day on which the pages are looked at. */
final class WorkExamples {
  private WorkExamples() {}

  /** So many visits for the low back, once a week, signed the day before. */
  static Order anOrderFor(int visits, ClinicDay today) {
    return new Order(
        new Prescriber("Dana Whitfield", "DO", Npi.of("1234567893")),
        List.of("M54.50"),
        new Treatment.Named(List.of("myofascial-release")),
        List.of(new OrderedRegion("lower-back", Side.BOTH)),
        Optional.of(Frequency.of(1, Frequency.Unit.WEEK)),
        Course.ofVisits(visits),
        Optional.empty(),
        Optional.of("none stated"),
        today.plusDays(-1).date());
  }
}
