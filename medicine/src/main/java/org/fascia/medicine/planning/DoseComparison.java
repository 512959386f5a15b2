package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Dosage;

/**
 * How the ordered course stands to one a trial gave, part by part: a total of minutes would hide
 * which part differs.
 *
 * @param visit the hands-on minutes of one visit
 * @param perWeek the visits a week; alike when the trial's lie within the ordered range
 * @param weeks how many weeks
 */
public record DoseComparison(Standing visit, Standing perWeek, Standing weeks) {
  /** The order against the trial; open when one of them does not say. */
  public enum Standing {
    LESS,
    ALIKE,
    MORE,
    OPEN;

    private static Standing of(double ordered, double studied) {
      int order = Double.compare(ordered, studied);
      return order == 0 ? ALIKE : order < 0 ? LESS : MORE;
    }
  }

  static DoseComparison of(Schedule schedule, Dosage studied) {
    Frequency frequency = schedule.frequency();
    return new DoseComparison(
        visit(schedule.perVisit().handsOn(), studied.minutes()),
        perWeek(frequency, studied.sessionsPerWeek()),
        weeks(schedule.visits(), frequency, studied.weeks()));
  }

  /** Whether every part is known and the same. */
  public boolean isTheStudiedDose() {
    return visit == Standing.ALIKE && perWeek == Standing.ALIKE && weeks == Standing.ALIKE;
  }

  private static Standing visit(Duration ordered, OptionalInt studied) {
    return studied.isEmpty()
        ? Standing.OPEN
        : Standing.of((double) ordered.toMinutes(), studied.getAsInt());
  }

  private static Standing perWeek(Frequency ordered, double studied) {
    boolean within = ordered.leastPerWeek() <= studied && studied <= ordered.mostPerWeek();
    return within ? Standing.ALIKE : Standing.of(ordered.mostPerWeek(), studied);
  }

  /** Seen as often as ordered at most, the visits last this many weeks. */
  private static Standing weeks(OptionalInt visits, Frequency frequency, int studied) {
    return visits.isEmpty()
        ? Standing.OPEN
        : Standing.of(Math.ceil(visits.getAsInt() / frequency.mostPerWeek()), studied);
  }
}
