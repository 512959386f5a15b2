package org.fascia.practice.outcomes;

import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.ClinicDay;

/**
 * A form the patient has answered.
 *
 * @param instrument id in {@code instruments.yaml}
 * @param recall one of those the instrument is asked with
 * @param answers one for each question, empty where none was given
 */
public record Answered(
    String instrument, String recall, List<OptionalInt> answers, Moment moment, ClinicDay day)
    implements Taken {
  public Answered {
    answers = List.copyOf(answers);
  }

  /** Questions are about the whole person. */
  @Override
  public String about() {
    return "";
  }
}
