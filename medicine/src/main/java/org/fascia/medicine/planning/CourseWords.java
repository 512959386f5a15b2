package org.fascia.medicine.planning;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long an order runs: a length of time, a number of visits, or both. */
final class CourseWords {
  static final String EXPECTED =
      "how long, such as \"6 weeks\", \"12 visits\" or \"12 visits over 6 weeks\"";

  private static final int MOST = 366;
  private static final Pattern PART =
      Pattern.compile(
          "("
              + NumberWords.PATTERN
              + ") ?(day|week|wk|month|mo|visit|session|treatment)s?(?: total)?");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile(" ?(?:,|;|\\band\\b|\\bover\\b|\\bin\\b|\\bwithin\\b) ?");

  private CourseWords() {}

  /** The course these words mean; empty when they cannot be read or say one thing twice. */
  static Optional<Course> read(String words) {
    Optional<Period> length = Optional.empty();
    OptionalInt visits = OptionalInt.empty();
    for (String part : BETWEEN_PARTS.split(NumberWords.plain(words), -1)) {
      Matcher match = PART.matcher(part);
      if (!match.matches()) {
        return Optional.empty();
      }
      int count = NumberWords.value(match.group(1));
      Optional<Period> span = span(count, match.group(2));
      boolean saidBefore = span.isPresent() ? length.isPresent() : visits.isPresent();
      if (saidBefore || count < 1 || count > MOST) {
        return Optional.empty();
      }
      length = span.isPresent() ? span : length;
      visits = span.isPresent() ? visits : OptionalInt.of(count);
    }
    return Optional.of(new Course(length, visits));
  }

  private static Optional<Period> span(int count, String unit) {
    return switch (unit.charAt(0)) {
      case 'd' -> Optional.of(Period.ofDays(count));
      case 'w' -> Optional.of(Period.ofWeeks(count));
      case 'm' -> Optional.of(Period.ofMonths(count));
      default -> Optional.empty();
    };
  }
}
