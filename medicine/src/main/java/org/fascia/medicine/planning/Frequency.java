package org.fascia.medicine.planning;

/**
 * How often the prescriber wants the patient seen: {@code least} to {@code most} visits a unit; as
 * needed, with a ceiling, where the least is nought.
 */
public record Frequency(int least, int most, Unit per) {
  /** The span that visits are counted in. */
  public enum Unit {
    DAY(1),
    WEEK(7),
    FORTNIGHT(14),
    MONTH(30);

    private final int days;

    Unit(int days) {
      this.days = days;
    }
  }

  public Frequency {
    if (least < 0 || most < 1 || most < least) {
      throw new IllegalArgumentException(
          "A frequency allows one visit at least, and most >= least");
    }
  }

  /** This many visits in each unit. */
  public static Frequency of(int visits, Unit per) {
    return new Frequency(visits, visits, per);
  }

  /** As needed, but never more often than this. */
  public static Frequency asNeeded(int ceiling, Unit per) {
    return new Frequency(0, ceiling, per);
  }

  /** Whether the patient is seen as needed only. */
  public boolean isAsNeeded() {
    return least == 0;
  }

  /** The most visits in this many days, counted in whole units and in one unit at least. */
  public int mostVisitsIn(int days) {
    return most * Math.max(1, days / per.days);
  }

  /** The days from the first visit to this one, at the highest frequency. */
  long daysToVisit(int visit) {
    return (visit - 1L) * per.days / most;
  }

  /** The fewest visits in an average week, for comparison with a published dose. */
  public double leastPerWeek() {
    return least * 7.0 / per.days;
  }

  /** The most visits in an average week, for comparison with a published dose. */
  public double mostPerWeek() {
    return most * 7.0 / per.days;
  }
}
