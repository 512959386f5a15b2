package org.fascia.medicine.measuring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;

/**
 * An instrument whose questions are each answered with a number, and whose score is their mean: the
 * number itself where there is one question (NPRS), the mean of three for the PEG (Krebs 2009),
 * rounded half up to one decimal.
 */
public final class Scale {
  private final Instrument instrument;

  private Scale(Instrument instrument) {
    this.instrument = instrument;
  }

  /** The scale of an instrument; empty when it is scored in another way or its items are closed. */
  public static Optional<Scale> of(Instrument instrument) {
    return instrument.questions().isEmpty() ? Optional.empty() : Optional.of(new Scale(instrument));
  }

  /** What is asked. */
  public List<Instrument.Question> questions() {
    return instrument.questions();
  }

  /**
   * Scores answers, one for each question; an empty one was not answered.
   *
   * <p>Not scored: MEASURE-001 for another number of answers, MEASURE-002 for a missing one,
   * MEASURE-003 for one beyond the ends of its scale.
   */
  public Scoring score(List<OptionalInt> answers) {
    List<ItemFault> faults = faults(answers);
    return faults.isEmpty() ? new Scoring.Scored(mean(answers)) : new Scoring.NotScored(faults);
  }

  private List<ItemFault> faults(List<OptionalInt> answers) {
    if (answers.size() != questions().size()) {
      return List.of(
          new ItemFault(
              "MEASURE-001",
              0,
              "%s takes %d answers".formatted(instrument.shortName(), questions().size())));
    }
    List<ItemFault> faults = new ArrayList<>();
    IntStream.range(0, answers.size())
        .forEach(at -> fault(at, answers.get(at)).ifPresent(faults::add));
    return faults;
  }

  private Optional<ItemFault> fault(int at, OptionalInt answer) {
    Instrument.Question question = questions().get(at);
    if (answer.isEmpty()) {
      return Optional.of(
          new ItemFault("MEASURE-002", at + 1, "this answer is missing, and none is guessed"));
    }
    int given = answer.getAsInt();
    return given < question.lowest() || given > question.highest()
        ? Optional.of(
            new ItemFault(
                "MEASURE-003",
                at + 1,
                "the answer goes from %d to %d".formatted(question.lowest(), question.highest())))
        : Optional.empty();
  }

  private static double mean(List<OptionalInt> answers) {
    int sum = answers.stream().mapToInt(OptionalInt::getAsInt).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(answers.size()), 1, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
