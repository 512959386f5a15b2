package org.fascia.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.fascia.medicine.evidence.Model;
import org.fascia.medicine.knowledge.EffectMeasure;
import picocli.CommandLine.TypeConversionException;

/** Reads what stands after an option. */
final class Options {
  private Options() {}

  /** A day such as {@code 2026-03-31}. */
  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException(
          "'" + text + "' is not a day; one such as 2026-03-31 was expected");
    }
  }

  /** A measure such as {@code SMD}. */
  static EffectMeasure measure(String text) {
    return EffectMeasure.of(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + text + "' is not a measure; MD, SMD, RR or OR was expected"));
  }

  /** A model such as {@code REML}. */
  static Model model(String text) {
    return Model.of(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + text + "' is not a model; FE, DL or REML was expected"));
  }
}
