package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.budget.packs.PayerPlace;
import org.fascia.budget.packs.PrescriberAnswer;
import org.fascia.budget.packs.Prescribers;
import org.fascia.budget.packs.Profession;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.people.Credential;
import org.fascia.practice.people.UsState;

/**
 * An order with all that the checks compare it with.
 *
 * @param today the day of the check: what is billable is asked for that day
 * @param longestAge how long after its signature an order may be used
 * @param prescribers who may prescribe for whom, as the payers’ packs and their table say
 * @param codes what can be said of an ICD-10-CM code on that day
 */
record OrderAtHand(
    ArrivedOrder arrived,
    Charted chart,
    LocalDate today,
    Period longestAge,
    Prescribers prescribers,
    Function<String, CodeStanding> codes) {

  Order order() {
    return arrived.order();
  }

  Particulars paper() {
    return arrived.particulars();
  }

  /** The profession behind the prescriber's name; empty when the letters are not known. */
  Optional<Credential> credential() {
    return Credential.of(order().prescriber().credential())
        .filter(credential -> credential != Credential.OTHER);
  }

  /** Whether the payer takes this profession's order, and why; empty where it is not known. */
  Optional<PrescriberAnswer> mayPrescribe() {
    return credential()
        .map(one -> prescribers.ask(profession(one), place(), day(OrderDates::written)));
  }

  private PayerPlace place() {
    PayerPlace anywhere =
        new PayerPlace(Optional.empty(), paper().payer().type(), Optional.empty());
    return state().map(where -> anywhere.in(where.code())).orElse(anywhere);
  }

  private static Profession profession(Credential credential) {
    return switch (credential) {
      case PSYD, PHD -> Profession.PSYCHOLOGIST;
      case MD, DO, NP, PA, DC, PT, ND, DPM, DDS, DMD, OD, CNS, CNM, OT, LAC, OTHER ->
          Profession.valueOf(credential.name());
    };
  }

  /** The state whose rules count: that of the accident, else that of the prescriber's licence. */
  Optional<UsState> state() {
    return paper().payer().onset().flatMap(Onset::state).or(() -> paper().sender().state());
  }

  /** A day the order states; that of the signature where it states none. */
  LocalDate day(Function<OrderDates, Optional<LocalDate>> which) {
    return which.apply(paper().dates()).orElse(order().signed());
  }
}
