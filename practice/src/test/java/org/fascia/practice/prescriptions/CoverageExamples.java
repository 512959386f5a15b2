package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.packs.PayerId;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.UsState;

/** Coverages and authorisations for tests of every room. */
public final class CoverageExamples {
  /** Washington L&I. */
  public static final PayerId LNI = new PayerId("washington-lni");

  /** VA Community Care. */
  public static final PayerId VA = new PayerId("va-community-care");

  private CoverageExamples() {}

  /** A claim with Washington L&I for a low back, from that day on. */
  public static CoverageTerms anInjuredWorker(ClinicDay from) {
    return new CoverageTerms(
        new Payer(LNI, "L&I"),
        1,
        Optional.empty(),
        Optional.of("BC12345"),
        Optional.of(new Accident(from.plusDays(-20), Optional.of(new UsState("WA")))),
        new Accepted(
            "Lumbar sprain",
            List.of("S39.012D"),
            List.of(new OrderedRegion("lower-back", Side.BOTH))),
        List.of("97124"),
        PlanTerms.UNSTATED,
        Window.from(from));
  }

  /** A veteran referred to the community, from that day on. */
  public static CoverageTerms aVeteran(ClinicDay from) {
    return CoverageTerms.of(new Payer(VA, "VA Puget Sound"), Window.from(from));
  }

  /** So many visits from that day for so many days. */
  public static Extent visits(int visits, ClinicDay from, int days) {
    return new Extent(
        OptionalInt.of(visits),
        OptionalInt.empty(),
        Optional.empty(),
        new Window(from, Optional.of(from.plusDays(days - 1L))));
  }

  /** A payer's yes under that number. */
  public static PayerAnswer.Granted granted(String number, Extent extent) {
    return new PayerAnswer.Granted(
        extent.window().from(), new Grant(Optional.of(number), extent), "");
  }
}
