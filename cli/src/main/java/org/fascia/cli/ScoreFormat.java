package org.fascia.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How a score is written. */
enum ScoreFormat {
  TEXT,
  JSON;

  String write(ScoreSheet sheet) {
    return switch (this) {
      case TEXT -> ScoreText.of(sheet);
      case JSON -> ScoreJson.of(sheet);
    };
  }

  /** The format of this name. */
  static ScoreFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is not a format; text or json was expected"));
  }
}
