package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.DiagnosisCodes;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.people.Credential;

/**
 * An order with all that the checks compare it with.
 *
 * @param born the patient's birth date
 * @param today the day of the check
 * @param longestAge how long after its signature an order may be used
 * @param unasked who may prescribe without the payer being asked
 * @param codes what is known of ICD-10-CM
 */
record OrderAtHand(
    Order order,
    LocalDate born,
    LocalDate today,
    Period longestAge,
    Set<Credential> unasked,
    DiagnosisCodes codes) {

  /** The diagnoses of this standing, each with the codes that may be meant; empty for none. */
  String codes(Class<? extends CodeStanding> kind) {
    return order.diagnoses().stream()
        .map(codes::standing)
        .filter(kind::isInstance)
        .map(OrderAtHand::words)
        .collect(joining("; "));
  }

  private static String words(CodeStanding standing) {
    if (standing instanceof CodeStanding.NotBillable heading && !heading.below().isEmpty()) {
      return heading.below().stream()
          .map(below -> below.code() + " " + below.title())
          .collect(joining(", ", heading.code() + " (below it: ", ")"));
    }
    return standing.code();
  }
}
