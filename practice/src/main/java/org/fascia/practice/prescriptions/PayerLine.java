package org.fascia.practice.prescriptions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.fascia.practice.kernel.ClinicDay;

/**
 * Who pays first, from day to day, where several coverages hold for the same days: visits count
 * with the payer of the first place.
 */
final class PayerLine {
  private static final Comparator<Coverage> FIRST =
      comparingInt((Coverage one) -> one.terms().rank()).thenComparing(one -> one.id().value());

  private final List<Stretch> stretches;

  /**
   * Days with one first payer.
   *
   * @param from the first day; empty for the beginning of the case
   * @param coverage empty where nobody is on file: the patient pays
   */
  record Stretch(Optional<ClinicDay> from, Optional<Coverage> coverage) {}

  private PayerLine(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  static PayerLine of(List<Coverage> coverages) {
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(Optional.empty(), Optional.empty()));
    for (ClinicDay day : turns(coverages)) {
      Optional<Coverage> first = first(coverages, day);
      if (!first.equals(stretches.getLast().coverage())) {
        stretches.add(new Stretch(Optional.of(day), first));
      }
    }
    return new PayerLine(stretches);
  }

  /** The stretches, the first one first. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** Who pays first on that day. */
  Optional<Coverage> on(LocalDate day) {
    return stretches.stream()
        .filter(stretch -> stretch.from().filter(from -> from.date().isAfter(day)).isEmpty())
        .reduce((earlier, later) -> later)
        .flatMap(Stretch::coverage);
  }

  private static Optional<Coverage> first(List<Coverage> coverages, ClinicDay day) {
    return coverages.stream().filter(one -> one.holdsOn(day)).min(FIRST);
  }

  /** The days on which it may change. */
  private static NavigableSet<ClinicDay> turns(List<Coverage> coverages) {
    NavigableSet<ClinicDay> turns = new TreeSet<>(comparing(ClinicDay::date));
    for (Coverage one : coverages) {
      turns.add(one.window().from());
      one.window().until().map(day -> day.plusDays(1)).ifPresent(turns::add);
    }
    return turns;
  }
}
