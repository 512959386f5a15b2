package org.fascia.cli;

import java.math.BigDecimal;
import org.fascia.medicine.knowledge.DetectableChange;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.MinimalChange;
import org.fascia.medicine.measuring.Change;

/** What the parts of a score are called. */
final class ScoreWords {
  private ScoreWords() {}

  static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }

  static String range(Instrument instrument) {
    return instrument
        .range()
        .map(it -> "%s to %s, ".formatted(number(it.lowest()), number(it.highest())))
        .orElse("");
  }

  static String direction(Instrument instrument) {
    return switch (instrument.direction()) {
      case HIGHER_IS_WORSE -> "higher is worse";
      case HIGHER_IS_BETTER -> "higher is better";
    };
  }

  static String threshold(MinimalChange change) {
    String span =
        change.low() == change.high()
            ? number(change.high())
            : number(change.low()) + " to " + number(change.high());
    return "%s %s, %s (%s)".formatted(span, change.unit(), change.population(), change.source());
  }

  static String error(DetectableChange change) {
    return "%s %s, %s (%s)"
        .formatted(
            change.kind(),
            number(change.counting().needed()),
            change.population(),
            change.source());
  }

  static String answer(Change change) {
    return switch (change.answer()) {
      case BETTER -> "better";
      case SAME -> "same";
      case WORSE -> "worse";
      case CANNOT_TELL -> "cannot tell";
    };
  }

  static String reason(Change change) {
    return switch (change.reason()) {
      case NO_DIFFERENCE -> "the scores do not differ";
      case MATTERS_AND_BEYOND_ERROR -> "it matters to patients and is more than error";
      case MATTERS -> "it matters to patients; how large the error is was not found";
      case MATTERS_WITHIN_ERROR ->
          "that much is felt, yet scores of one person differ this much by themselves";
      case BEYOND_ERROR_ONLY -> "more than error, less than what matters to patients";
      case BEYOND_ERROR -> "more than error; whether it matters to patients was not found";
      case LESS_THAN_MATTERS -> "less than what matters to patients";
      case WITHIN_ERROR -> "less than error; whether it matters to patients was not found";
      case NO_THRESHOLD -> "no threshold for this measure was read at its source";
    };
  }
}
