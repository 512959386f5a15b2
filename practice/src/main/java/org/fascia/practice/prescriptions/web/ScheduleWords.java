package org.fascia.practice.prescriptions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often and how long, out of one line: "2x/wk x 6 wks", "12 visits", "twice a week, 12 visits".
 *
 * @param frequency the part that may say how often
 * @param duration the part that may say how long
 */
record ScheduleWords(String frequency, String duration) {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+(?:for|x|×)\\s+");

  /** Every way the line can be taken apart, the likeliest first; one at least. */
  static List<ScheduleWords> ways(String line) {
    List<ScheduleWords> ways = new ArrayList<>();
    ways.add(new ScheduleWords(line, ""));
    ways.add(new ScheduleWords("", line));
    Matcher cut = BETWEEN.matcher(line);
    while (cut.find()) {
      String before = line.substring(0, cut.start());
      String after = line.substring(cut.end());
      ways.add(new ScheduleWords(before, after));
      ways.add(new ScheduleWords(after, before));
    }
    return ways;
  }
}
