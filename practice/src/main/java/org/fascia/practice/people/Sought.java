package org.fascia.practice.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What someone who types into the patient search means. */
sealed interface Sought {

  /** A patient number, with or without its letter. */
  record ByNumber(int number) implements Sought {}

  /** A birth date. */
  record ByBirth(LocalDate birthDate) implements Sought {}

  /** Names or their beginnings, in any order; none of them means nobody. */
  record ByName(String folded) implements Sought {

    /** One SQL pattern for each word, joined by a bar; a word begins where a name begins. */
    String patterns() {
      return Arrays.stream(folded.split(" "))
          .map(word -> "% " + word + "%")
          .collect(Collectors.joining("|"));
    }
  }

  /** Reads the search field: a number, a birth date (ISO, or month/day/year), or names. */
  static Sought typed(String text) {
    String sought = text.strip();
    return number(sought)
        .<Sought>map(ByNumber::new)
        .or(() -> birth(sought).map(ByBirth::new))
        .orElseGet(() -> new ByName(PersonName.folded(sought)));
  }

  private static Optional<Integer> number(String text) {
    Matcher match = Shapes.NUMBER.matcher(text);
    return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
  }

  private static Optional<LocalDate> birth(String text) {
    try {
      Matcher us = Shapes.US_DATE.matcher(text);
      if (us.matches()) {
        return Optional.of(LocalDate.of(whole(us, 3), whole(us, 1), whole(us, 2)));
      }
      return Shapes.ISO_DATE.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int whole(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** The shapes a search can have that are not names. */
  final class Shapes {
    private static final Pattern NUMBER = Pattern.compile("(?:[Pp]-?)?0*([1-9]\\d{0,8})");
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Shapes() {}
  }
}
