package org.fascia.budget;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.VisitKind;
import org.jspecify.annotations.Nullable;

/** Adds up what visits take from one limit. They come in order of their days. */
final class Ledger {
  /** One sum in every measure. */
  private static final class Sum {
    private long visits;
    private long units;
    private long minutes;
    private long cents;

    void add(Taken taken, boolean again) {
      visits += again ? 0 : 1;
      units += taken.units();
      minutes += taken.minutes();
      cents += taken.cents();
    }

    long of(Measure measure) {
      return switch (measure) {
        case VISITS -> visits;
        case UNITS -> units;
        case MINUTES -> minutes;
        case CENTS -> cents;
      };
    }
  }

  private final boolean byDay;
  private final Sum used = new Sum();
  private final Sum booked = new Sum();
  private final Sum billed = new Sum();
  private @Nullable LocalDate last;

  Ledger(boolean byDay) {
    this.byDay = byDay;
  }

  /** Whether one more on that day would be the same visit again, as the payer counts. */
  boolean again(LocalDate day) {
    return byDay && day.equals(last);
  }

  void take(Visit visit, Taken taken) {
    boolean again = again(visit.day());
    last = visit.day();
    boolean ahead = visit.kind() == VisitKind.BOOKED;
    (ahead ? booked : used).add(taken, again);
    if (!ahead && visit.charge() == Charge.BILLED) {
      billed.add(taken, again);
    }
  }

  long used(Measure measure) {
    return used.of(measure);
  }

  /** Given and booked. */
  long gone(Measure measure) {
    return used.of(measure) + booked.of(measure);
  }

  Limit.Tally tally(Measure measure, OptionalLong allowed) {
    return new Limit.Tally(allowed, used.of(measure), booked.of(measure), billed.of(measure));
  }
}
