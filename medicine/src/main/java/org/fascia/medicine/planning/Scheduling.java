package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Dosage;
import org.fascia.medicine.planning.Frequency.Unit;

/** Works out when the patient is seen: as ordered, and where the order is silent, as is usual. */
final class Scheduling {
  private Scheduling() {}

  static Schedule of(Mandate mandate, Condition condition, LocalDate start) {
    Frequency frequency = mandate.frequency().orElseGet(() -> usualFrequency(condition));
    OptionalInt visits = mandate.visitsAt(frequency);
    Optional<Dosage> usual = nearest(condition, visits);
    return new Schedule(
        frequency,
        mandate.frequency().isPresent(),
        visits,
        mandate.lastDay(start),
        VisitLength.of(mandate, condition),
        reviews(usual, visits, frequency, start));
  }

  private static final Frequency WEEKLY = Frequency.of(1, Unit.WEEK);

  private static Frequency usualFrequency(Condition condition) {
    return condition.dosages().stream().findFirst().map(Scheduling::frequency).orElse(WEEKLY);
  }

  private static Frequency frequency(Dosage dosage) {
    return dosage.sessionsPerWeek() < 1
        ? Frequency.of(1, Unit.FORTNIGHT)
        : Frequency.of((int) dosage.sessionsPerWeek(), Unit.WEEK);
  }

  /** The usual course that comes closest to the ordered one; the first where that is open. */
  private static Optional<Dosage> nearest(Condition condition, OptionalInt visits) {
    return condition.dosages().stream()
        .min(
            Comparator.comparingInt(
                dosage -> visits.isEmpty() ? 0 : Math.abs(dosage.sessions() - visits.getAsInt())));
  }

  /** Evenly spread, never further apart than is usual, the last one after the last visit. */
  private static List<Schedule.Review> reviews(
      Optional<Dosage> usual, OptionalInt visits, Frequency frequency, LocalDate start) {
    int every = usual.map(Dosage::reevaluateAfterSessions).orElse(4);
    int last = visits.orElse(every);
    int count = Math.ceilDiv(last, every);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> review(last * number / count, frequency, start))
        .toList();
  }

  private static Schedule.Review review(int visit, Frequency frequency, LocalDate start) {
    return new Schedule.Review(visit, start.plusDays(frequency.daysToVisit(visit)));
  }
}
