package org.fascia.medicine.planning;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fascia.medicine.planning.Frequency.Unit;
import org.jspecify.annotations.Nullable;

/** Reads how often a patient is to be seen. */
final class FrequencyWords {
  static final String EXPECTED =
      "how often, such as \"2x/week\", \"1-2 times a week\" or \"every 2 weeks\"";

  private static final String COUNT = "(once|twice|" + NumberWords.PATTERN + ")";
  private static final String COUNTS = COUNT + "(?: ?(?:-|to|or) ?" + COUNT + ")?";
  private static final String TIMES = "(?:x|times?|visits?|sessions?)";
  private static final String EACH = "(?:/|per\\b|an?\\b|each|every)";
  private static final String UNIT =
      "((?:2|two|other) (?:weeks?|wks?)|day|week|wk|fortnight|month|mo)";

  /** "2x/week", "1 to 2 times a week", "once per month", "2x week". */
  private static final Pattern SO_MANY_A_UNIT =
      Pattern.compile(COUNTS + " ?(?:" + TIMES + " ?" + EACH + "?|" + EACH + ") ?" + UNIT);

  /** "weekly", "twice weekly", "daily". "Biweekly" is not among them: it means two things. */
  private static final Pattern ADVERB =
      Pattern.compile("(?:" + COUNTS + " ?" + TIMES + "? ?)?(daily|weekly|fortnightly|monthly)");

  /** "every week", "every other week", "every 2 weeks". */
  private static final Pattern EVERY = Pattern.compile("()()(?:each|every) " + UNIT);

  /** "prn max 1/wk", "as needed, up to 2x a week": a ceiling and no floor. */
  private static final Pattern CEILING_AFTER =
      Pattern.compile(
          "(?:prn|p\\.r\\.n\\.|as needed),? ?(?:max(?:imum)?\\.?|up to|at most|no more than)? ?(.+)");

  /** "max 1/wk prn", "1x/week as needed". */
  private static final Pattern CEILING_BEFORE =
      Pattern.compile("(?:max(?:imum)?\\.? ?)?(.+?),? ?(?:prn|p\\.r\\.n\\.|as needed)");

  /** Latin short forms that mean one thing only; "bid" and "tid" are for drugs. */
  private static final Map<String, Frequency> SHORT =
      Map.of(
          "qd", Frequency.of(1, Unit.DAY),
          "qw", Frequency.of(1, Unit.WEEK),
          "biw", Frequency.of(2, Unit.WEEK),
          "tiw", Frequency.of(3, Unit.WEEK),
          "qow", Frequency.of(1, Unit.FORTNIGHT));

  private FrequencyWords() {}

  /** The frequency these words mean; empty when they cannot be read. */
  static Optional<Frequency> read(String words) {
    String plain = NumberWords.plain(words);
    return Stream.of(CEILING_AFTER, CEILING_BEFORE)
        .map(pattern -> pattern.matcher(plain))
        .filter(Matcher::matches)
        .findFirst()
        .map(asNeeded -> regular(asNeeded.group(1)).map(FrequencyWords::withoutFloor))
        .orElseGet(() -> regular(plain));
  }

  private static Frequency withoutFloor(Frequency ceiling) {
    return Frequency.asNeeded(ceiling.most(), ceiling.per());
  }

  private static Optional<Frequency> regular(String plain) {
    Frequency known = SHORT.get(plain);
    if (known != null) {
      return Optional.of(known);
    }
    return Stream.of(SO_MANY_A_UNIT, ADVERB, EVERY)
        .map(pattern -> pattern.matcher(plain))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(FrequencyWords::frequency);
  }

  private static Optional<Frequency> frequency(Matcher match) {
    int least = count(match.group(1), 1);
    int most = count(match.group(2), least);
    return least < 1 || most < least
        ? Optional.empty()
        : Optional.of(new Frequency(least, most, unit(match.group(3))));
  }

  private static int count(@Nullable String word, int otherwise) {
    return word == null || word.isEmpty() ? otherwise : NumberWords.value(word);
  }

  private static Unit unit(String word) {
    if (word.startsWith("d")) {
      return Unit.DAY;
    }
    if (word.startsWith("w")) {
      return Unit.WEEK;
    }
    return word.startsWith("m") ? Unit.MONTH : Unit.FORTNIGHT;
  }
}
