package org.fascia.practice.visits.web;

import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.util.Optional;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.prescriptions.Payer;
import org.fascia.practice.visits.Visit;
import org.springframework.stereotype.Component;

/** Knows by which rule the payer of a visit counts units. */
@Component
class PayerUnits {
  private final ForCaller<Coverages> coverages;
  private final PayerPacks packs;

  PayerUnits(ForCaller<Coverages> coverages, PayerPacks packs) {
    this.coverages = coverages;
    this.packs = packs;
  }

  /**
   * The rule of the payer of that day, as its pack of that day has it; empty where nobody is on
   * file as payer, or the caller may not know who it is.
   */
  Optional<Stated> of(Caller caller, Visit visit) {
    if (!caller.may(SEE_BUDGET)) {
      return Optional.empty();
    }
    return coverages
        .as(caller)
        .payer(visit.file(), visit.day())
        .map(coverage -> coverage.terms().payer())
        .flatMap(
            payer ->
                packs
                    .find(payer.pack(), visit.day().date())
                    .map(pack -> new Stated(payer, pack.one(Term.Units.class))));
  }

  /** What a payer says of units. */
  record Stated(Payer payer, Ruled<Term.Units> units) {}
}
