package org.fascia.practice.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ScoreId;

/**
 * A score on record.
 *
 * @param recall the time the patient was asked about: scores of another recall are no comparison
 * @param about what it tells of, where the measure is not of the whole person: scores of another
 *     are no comparison
 * @param answers as given, one for each question; none where only the score was recorded
 * @param value points of the instrument
 * @param by name of who recorded it
 */
public record Score(
    ScoreId id,
    CaseId file,
    String instrument,
    String recall,
    String about,
    List<OptionalInt> answers,
    double value,
    Moment moment,
    ClinicDay day,
    String by) {
  public Score {
    answers = List.copyOf(answers);
  }

  /** What it tells of, however it was written. */
  String thing() {
    return about.toLowerCase(Locale.ROOT);
  }
}
