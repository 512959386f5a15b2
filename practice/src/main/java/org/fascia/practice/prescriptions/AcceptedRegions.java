package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Charging;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.budget.packs.Rule;
import org.fascia.budget.packs.Term;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/**
 * Keeps wellness visits off what a payer accepted: while the claim is open its rules may forbid
 * them there.
 */
final class AcceptedRegions {
  private final PayerPacks packs;

  AcceptedRegions(PayerPacks packs) {
    this.packs = packs;
  }

  /**
   * Refuses with COVERAGE-019 where a payer of the patient forbids a wellness visit.
   *
   * @param coverages everything covered in the patient's open cases
   */
  void refuse(List<Coverage> coverages, List<OrderedRegion> where, ClinicDay day) {
    coverages.stream()
        .filter(one -> one.holdsOn(day) && !one.isClosedOn(day))
        .filter(one -> touches(one.terms().accepted().regions(), where))
        .flatMap(one -> forbids(one, day).stream())
        .findFirst()
        .ifPresent(
            rule -> {
              throw new Refused(
                  "COVERAGE-019",
                  "A payer accepted this part of the body, and the claim is open: "
                      + rule.says()
                      + " Treat it under the medical case.",
                  "treated");
            });
  }

  private Optional<Rule> forbids(Coverage one, ClinicDay day) {
    return packs.find(one.terms().payer().pack(), day.date()).stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(
            rule ->
                rule.term() instanceof Term.MayCharge charge
                    && charge.what() == Charging.WELLNESS_ON_ACCEPTED_REGION
                    && !charge.allowed())
        .findFirst();
  }

  private static boolean touches(List<OrderedRegion> accepted, List<OrderedRegion> treated) {
    return accepted.stream()
        .anyMatch(one -> treated.stream().anyMatch(other -> touches(one, other)));
  }

  private static boolean touches(OrderedRegion one, OrderedRegion other) {
    return one.region().equals(other.region())
        && (one.side() == other.side() || isBoth(one.side()) || isBoth(other.side()));
  }

  private static boolean isBoth(Side side) {
    return side == Side.BOTH || side == Side.UNSTATED;
  }
}
