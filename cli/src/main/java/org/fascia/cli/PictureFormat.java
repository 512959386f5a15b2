package org.fascia.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How evidence is written. */
enum PictureFormat {
  TEXT,
  JSON,
  SVG;

  /** The format of this name. */
  static PictureFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is not a format; text, json or svg was expected"));
  }
}
