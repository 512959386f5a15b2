package org.fascia.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.screening.Expected;
import org.fascia.medicine.screening.Request;

/**
 * Somebody to be screened.
 *
 * @param expected what the file says the screening must come to
 * @param notUnderstood what the file holds and the rules cannot read
 * @param asOf the day that counts as today
 */
record Subject(
    String id,
    Facts facts,
    Request request,
    Optional<Expected> expected,
    List<String> notUnderstood,
    LocalDate asOf) {
  Subject {
    notUnderstood = List.copyOf(notUnderstood);
  }
}
