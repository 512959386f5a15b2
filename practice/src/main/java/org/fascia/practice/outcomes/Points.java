package org.fascia.practice.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.ItemFault;
import org.fascia.medicine.measuring.Scorer;
import org.fascia.medicine.measuring.Scoring;
import org.fascia.medicine.measuring.Scoring.Scored;
import org.fascia.practice.kernel.Refused;

/** What answers and totals come to in points of their instrument, or why they come to nothing. */
final class Points {
  private static final int MOST_DECIMALS = 2;

  private final Catalogue<Instrument> instruments;

  Points(Catalogue<Instrument> instruments) {
    this.instruments = instruments;
  }

  Instrument measure(String id) {
    return instruments
        .find(id)
        .orElseThrow(() -> new Refused("OUTCOME-001", "This measure is not asked here."));
  }

  double of(Taken taken) {
    Instrument instrument = measure(taken.instrument());
    if (!Scores.recalls(instrument).contains(taken.recall())) {
      throw new Refused("OUTCOME-003", "Choose the time the patient is asked about.", "recall");
    }
    return switch (taken) {
      case Answered form -> answered(instrument, form.answers());
      case Total total -> total(instrument, total);
    };
  }

  /** What a score on record says, with what has to be done about it. */
  static Scored read(Instrument instrument, Score score) {
    Scorer scorer = Scorer.of(instrument);
    Scoring read =
        score.answers().isEmpty()
            ? scorer.recorded(score.value())
            : scorer.score(numbers(score.answers()));
    return switch (read) {
      case Scored scored -> scored;
      case Scoring.NotScored not ->
          throw new IllegalStateException("a score on record that is none: " + not.faults());
    };
  }

  private static double answered(Instrument instrument, List<OptionalInt> answers) {
    if (instrument.questions().isEmpty()) {
      throw new Refused("OUTCOME-001", "This measure is not asked here.");
    }
    return switch (Scorer.of(instrument).score(numbers(answers))) {
      case Scored scored when scored.total().isPresent() -> scored.total().getAsDouble();
      case Scored _ -> throw new Refused("OUTCOME-001", "This measure is not asked here.");
      case Scoring.NotScored(List<ItemFault> faults) ->
          throw unanswered(instrument.id(), faults.getFirst());
    };
  }

  private static Refused unanswered(String instrument, ItemFault fault) {
    return new Refused(
        "OUTCOME-002",
        "Question " + fault.item() + ": " + fault.problem() + ".",
        instrument + "." + fault.item());
  }

  /** Nobody may pass over a question that can be a call for help: the total says nothing of it. */
  private static double total(Instrument instrument, Total total) {
    if (!instrument.questions().isEmpty()) {
      throw new Refused(
          "OUTCOME-008", "This measure is asked question by question.", instrument.id() + ".1");
    }
    if (instrument.isOfOneThing() && total.about().isEmpty()) {
      throw new Refused(
          "OUTCOME-007",
          "Say what the score tells of, so that the next one can be held against it.",
          instrument.id() + ".about");
    }
    if (!isFine(total.value())
        || Scorer.of(instrument).recorded(total.value()) instanceof Scoring.NotScored) {
      throw new Refused(
          "OUTCOME-006",
          "This is no score of " + instrument.shortName() + ".",
          instrument.id() + ".total");
    }
    return total.value();
  }

  private static boolean isFine(double value) {
    return Double.isFinite(value)
        && BigDecimal.valueOf(value).stripTrailingZeros().scale() <= MOST_DECIMALS;
  }

  private static List<OptionalDouble> numbers(List<OptionalInt> answers) {
    return answers.stream()
        .map(it -> it.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(it.getAsInt()))
        .toList();
  }
}
