package org.fascia.budget.packs;

import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How packs and cases write names and lengths of time. */
public final class Words {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");

  private Words() {}

  /** The constant as it is written: {@code BENEFIT_YEAR} is {@code benefit-year}. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What errors call a kind of word: {@code WeekKind} is {@code week kind}. */
  static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Finds a constant by how it is written. */
  public static <E extends Enum<E>> Function<String, Optional<E>> known(Class<E> type) {
    return word ->
        Arrays.stream(type.getEnumConstants()).filter(it -> of(it).equals(word)).findFirst();
  }

  /** A length such as {@code 6 weeks}, {@code 1 month}, {@code 90 days}; empty when it is none. */
  public static Optional<Period> length(String words) {
    Matcher matcher = LENGTH.matcher(words);
    return matcher.matches()
        ? Optional.of(period(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  private static Period period(int count, String unit) {
    return switch (unit) {
      case "day" -> Period.ofDays(count);
      case "week" -> Period.ofWeeks(count);
      case "month" -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }
}
