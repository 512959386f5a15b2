package org.fascia.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fascia.budget.packs.UnitRule;
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

  /** One of these formats by its name in small letters, such as {@code json}. */
  static <F extends Enum<F>> F format(F[] formats, String text) {
    return Arrays.stream(formats)
        .filter(format -> name(format).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + text + "' is not a format; " + oneOf(formats) + " was expected"));
  }

  private static String oneOf(Enum<?>[] formats) {
    List<String> names = Arrays.stream(formats).map(Options::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String name(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT);
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

  /** A unit rule: {@code cms} or {@code midpoint}. */
  static UnitRule unitRule(String text) {
    return switch (text) {
      case "cms" -> UnitRule.CMS_8_MINUTE;
      case "midpoint" -> UnitRule.MIDPOINT;
      default ->
          throw new TypeConversionException(
              "'" + text + "' is not a unit rule; cms or midpoint was expected");
    };
  }
}
