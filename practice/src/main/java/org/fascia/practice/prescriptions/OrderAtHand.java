package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.people.Credential;
import org.fascia.practice.people.UsState;

/**
 * An order with all that the checks compare it with.
 *
 * @param today the day of the check: what is billable and who may prescribe is asked for that day
 * @param longestAge how long after its signature an order may be used
 * @param professions who may prescribe for whom
 * @param codes what can be said of an ICD-10-CM code on that day
 */
record OrderAtHand(
    ArrivedOrder arrived,
    Charted chart,
    LocalDate today,
    Period longestAge,
    Professions professions,
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

  MayPrescribe mayPrescribe() {
    return credential()
        .map(one -> professions.ask(one, paper().payer().type(), state(), today))
        .orElse(MayPrescribe.YES);
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
