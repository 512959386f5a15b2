package org.fascia.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
}
