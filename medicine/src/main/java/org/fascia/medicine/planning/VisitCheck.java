package org.fascia.medicine.planning;

import static org.fascia.medicine.planning.OrderFaults.quoted;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How often, how long and for how many minutes an order wants the patient seen. */
final class VisitCheck {
  /** Between how often and how long, as in "2x/week for 6 weeks" or "2x/week x 6 weeks". */
  private static final Pattern FOR = Pattern.compile("\\s+(?:for|x|\u00d7)\\s+");

  private static final int LONGEST_VISIT = 180;

  private VisitCheck() {}

  static Optional<Frequency> frequency(OrderForm form, OrderFaults faults) {
    if (form.frequency().isBlank()) {
      return Optional.empty();
    }
    Optional<Frequency> frequency = FrequencyWords.read(FOR.split(form.frequency(), 2)[0]);
    if (frequency.isEmpty()) {
      faults.add(
          "ORDER-014",
          "frequency",
          quoted(form.frequency()) + " cannot be read",
          FrequencyWords.EXPECTED);
    }
    return frequency;
  }

  static Optional<Course> course(OrderForm form, OrderFaults faults) {
    String[] frequency = FOR.split(form.frequency(), 2);
    String beside = frequency.length == 2 ? frequency[1] : "";
    if (!beside.isBlank() && !form.duration().isBlank()) {
      faults.add(
          "ORDER-016",
          "duration",
          "frequency and duration both say how long the order runs",
          "the length in one of the two");
      return Optional.empty();
    }
    String words = form.duration().isBlank() ? beside : form.duration();
    Optional<Course> course =
        CourseWords.read(beside.isBlank() ? words : inUnits(frequency[0], words));
    if (course.isEmpty()) {
      faults.add(
          "ORDER-015",
          beside.isBlank() ? "duration" : "frequency",
          words.isBlank() ? "the order has no end" : quoted(words) + " cannot be read",
          CourseWords.EXPECTED);
    }
    return course;
  }

  // "BIW x 4" and "2x/wk x 6" count what the frequency counts in
  private static String inUnits(String frequency, String words) {
    return words.strip().matches("[0-9]{1,2}")
        ? FrequencyWords.read(frequency)
            .flatMap(often -> unit(often, Integer.parseInt(words.strip())))
            .orElse(words)
        : words;
  }

  private static Optional<String> unit(Frequency often, int count) {
    return switch (often.per()) {
      case WEEK -> Optional.of(count + " weeks");
      case MONTH -> Optional.of(count + " months");
      case DAY -> Optional.of(count + " days");
      case FORTNIGHT -> Optional.empty();
    };
  }

  static Optional<Duration> perVisit(OrderForm form, OrderFaults faults) {
    String written = form.minutes().strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    int minutes = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
    if (minutes < 1 || minutes > LONGEST_VISIT) {
      faults.add(
          "ORDER-017",
          "minutes",
          quoted(written) + " is no length of a visit",
          "hands-on minutes from 1 to " + LONGEST_VISIT);
      return Optional.empty();
    }
    return Optional.of(Duration.ofMinutes(minutes));
  }
}
