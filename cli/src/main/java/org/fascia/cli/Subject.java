package org.fascia.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.screening.Expected;
import org.fascia.medicine.screening.Question;
import org.fascia.medicine.screening.Request;

/**
 * Somebody to be screened.
 *
 * @param expected what the file says the screening must come to
 * @param ask what the file itself gives reason to ask, beside what the rules ask
 * @param notUnderstood what the file holds and the rules cannot read
 * @param asOf the day that counts as today
 */
record Subject(
    String id,
    Facts facts,
    Request request,
    Optional<Expected> expected,
    List<Question> ask,
    List<String> notUnderstood,
    LocalDate asOf) {
  Subject {
    ask = List.copyOf(ask);
    notUnderstood = List.copyOf(notUnderstood);
  }
}
