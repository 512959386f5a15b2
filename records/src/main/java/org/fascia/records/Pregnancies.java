package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Pregnancy;

/**
 * Gathers what a record says of pregnancy and birth and decides at the end.
 *
 * <p>The day on which a pregnancy was recorded is no basis for its weeks: they come from the weeks,
 * the due date or the last period that the record gives, or stay unknown. An entry older than
 * {@value #LONGEST_WEEKS} weeks cannot still run.
 */
final class Pregnancies {
  static final int LONGEST_WEEKS = 45;

  private static final int WEEK = 7;
  private static final int TERM_WEEKS = 40;
  private static final int LONGEST_AFTER_BIRTH_WEEKS = 52;

  private final Times times;
  private final List<LocalDate> recorded = new ArrayList<>();
  private final List<LocalDate> ended = new ArrayList<>();
  private final List<LocalDate> births = new ArrayList<>();
  private final List<Start> starts = new ArrayList<>();
  private Optional<LocalDate> denied = Optional.empty();

  Pregnancies(Times times) {
    this.times = times;
  }

  /** The day a pregnancy began, counted as the weeks are, and the day that was said. */
  private record Start(LocalDate began, LocalDate said) {}

  /** Whether an entry of this day can be about a pregnancy that still runs. */
  boolean canStillRun(LocalDate day) {
    return times.daysSince(day) <= LONGEST_WEEKS * WEEK;
  }

  void recorded(LocalDate day) {
    recorded.add(day);
  }

  void ended(LocalDate day) {
    ended.add(day);
  }

  void birth(LocalDate day) {
    births.add(day);
    ended.add(day);
  }

  void denied(LocalDate day) {
    denied = denied.filter(it -> it.isAfter(day)).or(() -> Optional.of(day));
  }

  /** So many weeks on that day. */
  void weeks(double weeks, LocalDate day) {
    starts.add(new Start(day.minusDays(Math.round(weeks * WEEK)), day));
    recorded.add(day);
  }

  /** Expected on that day; says nothing by itself of whether the pregnancy still runs. */
  void due(LocalDate due, LocalDate said) {
    starts.add(new Start(due.minusWeeks(TERM_WEEKS), said));
  }

  void lastPeriod(LocalDate first, LocalDate said) {
    starts.add(new Start(first, said));
  }

  /** What is known at the as-of day. */
  Pregnancy known() {
    Optional<LocalDate> running = recorded.stream().filter(this::runs).max(LocalDate::compareTo);
    if (running.isPresent()) {
      return weeksKnown().orElseGet(Pregnancy.WeeksUnknown::new);
    }
    Optional<Pregnancy> birth =
        births.stream()
            .max(LocalDate::compareTo)
            .map(it -> times.daysSince(it) / WEEK)
            .filter(weeks -> weeks <= LONGEST_AFTER_BIRTH_WEEKS)
            .map(Pregnancy.AfterBirth::new);
    return birth.orElseGet(this::nothingRuns);
  }

  private Pregnancy nothingRuns() {
    boolean deniedLately = denied.filter(it -> it.equals(times.today())).isPresent();
    return deniedLately ? new Pregnancy.None() : new Pregnancy.Unrecorded();
  }

  private boolean runs(LocalDate day) {
    boolean overSince = ended.stream().anyMatch(it -> !it.isBefore(day));
    boolean deniedSince = denied.filter(it -> it.isAfter(day)).isPresent();
    return canStillRun(day) && !overSince && !deniedSince;
  }

  private Optional<Pregnancy> weeksKnown() {
    return starts.stream()
        .filter(it -> !it.began().isAfter(times.today()) && canStillRun(it.began()))
        .filter(it -> ended.stream().noneMatch(end -> end.isAfter(it.began())))
        .max(java.util.Comparator.comparing(Start::said))
        .map(it -> new Pregnancy.Weeks(times.daysSince(it.began()) / WEEK));
  }
}
