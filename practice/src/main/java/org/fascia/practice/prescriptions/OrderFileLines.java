package org.fascia.practice.prescriptions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fascia.practice.kernel.Refused;

/**
 * The lines of the federal ICD-10-CM order file. Columns, counted from 1: 1–5 order number, 7–13
 * code, 15 flag, 17–76 short title, from 78 long title.
 */
final class OrderFileLines {
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9AB][0-9A-Z]{0,4}");
  private static final int SHORTEST = 16;
  private static final int LONG_TITLE = 77;

  private OrderFileLines() {}

  /** One code; {@code code} without its dot. */
  record Line(String code, Kind kind, String title) {}

  /** Whether a claim takes the code. */
  enum Kind {
    HEADING,
    BILLABLE
  }

  /** All lines; refused with ICD-001, which names the first line that is not as it should be. */
  static List<Line> read(byte[] file) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : new String(file, StandardCharsets.UTF_8).split("\r?\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(read(line, number));
      }
    }
    if (lines.isEmpty()) {
      throw refused("it is empty");
    }
    return lines;
  }

  private static Line read(String line, int number) {
    if (line.length() <= SHORTEST || !line.substring(0, 5).matches("[0-9]{5}")) {
      throw refused("line " + number + " does not begin with an order number");
    }
    String code = line.substring(6, 13).strip();
    if (!CODE.matcher(code).matches()) {
      throw refused("line " + number + " holds no code in columns 7 to 13");
    }
    return new Line(code, kind(line.charAt(14), number), title(line));
  }

  private static Kind kind(char flag, int number) {
    return switch (flag) {
      case '0' -> Kind.HEADING;
      case '1' -> Kind.BILLABLE;
      default -> throw refused("line " + number + " holds no 0 or 1 in column 15");
    };
  }

  private static String title(String line) {
    return line.length() > LONG_TITLE
        ? line.substring(LONG_TITLE).strip()
        : line.substring(SHORTEST).strip();
  }

  private static Refused refused(String problem) {
    return new Refused(
        "ICD-001", "This is not the ICD-10-CM order file: " + problem + ".", "codes");
  }
}
