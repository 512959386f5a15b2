package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fascia.budget.packs.Force;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Span;
import org.fascia.budget.packs.Term.Cap;
import org.fascia.budget.packs.Term.Week;
import org.fascia.budget.packs.VisitKind;
import org.fascia.budget.packs.WeekKind;

/**
 * Whether visits come faster than ordered, or than the payer wants. It is said, and stops nothing
 * but where a pack's rule is hard.
 */
final class Pacing {
  /** So much in so many days. */
  private record Pace(String about, Measure measure, long most, int days, LocalDate start) {}

  private final Basis basis;
  private final WeekKind week;
  private final List<Warning> warnings = new ArrayList<>();
  private final List<String> hard = new ArrayList<>();

  private Pacing(Basis basis) {
    this.basis = basis;
    this.week = basis.pack().one(Week.class).term().kind();
  }

  static Pacing of(Basis basis, OrderBook orders) {
    Pacing pacing = new Pacing(basis);
    for (OrderChain chain : orders.chains()) {
      chain.on(basis.asOf()).ifPresent(member -> pacing.ordered(chain, member.terms()));
    }
    for (Ruled<Cap> cap : basis.pack().all(Cap.class)) {
      if (cap.term().over().pace()) {
        pacing.capped(cap);
      }
    }
    return pacing;
  }

  private void ordered(OrderChain chain, OrderTerms order) {
    LocalDate start = chain.first().or(order::starts).orElse(order.written());
    order
        .pace()
        .map(
            it ->
                new Pace(
                    "order/" + order.id(), Measure.VISITS, it.visits(), it.per().days(), start))
        .ifPresent(this::check);
  }

  private void capped(Ruled<Cap> cap) {
    OptionalLong most = CapRows.allowed(cap, basis.coverage());
    if (most.isPresent()) {
      int days = cap.term().over() == Span.DAY ? 1 : Weeks.DAYS;
      String about = "payer/" + cap.rule().id();
      Pace pace = new Pace(about, cap.term().measure(), most.getAsLong(), days, firstDay());
      if (check(pace) && cap.term().force() == Force.HARD) {
        hard.add(about);
      }
    }
  }

  private LocalDate firstDay() {
    return basis.visits().isEmpty() ? basis.asOf() : basis.visits().getFirst().day();
  }

  /** Warns of the day asked and of booked days after it; true when one more today is too much. */
  private boolean check(Pace pace) {
    long today = sum(pace, basis.asOf());
    boolean full = today + usual(pace.measure()) > pace.most();
    if (full) {
      warn(pace, basis.asOf(), today);
    }
    Optional<LocalDate> said = Optional.empty();
    for (Visit visit : basis.visits()) {
      LocalDate day = visit.day();
      if (visit.kind() == VisitKind.BOOKED
          && day.isAfter(basis.asOf())
          && !said.equals(Optional.of(day))) {
        long sum = sum(pace, day);
        if (sum > pace.most()) {
          warn(pace, day, sum);
        }
        said = Optional.of(day);
      }
    }
    return full;
  }

  private void warn(Pace pace, LocalDate day, long sum) {
    String says =
        "%s by %s in %s: %s the %s planned."
            .formatted(
                amount(sum, pace.measure()),
                day,
                pace.days() == 1 ? "one day" : pace.days() + " days",
                sum > pace.most() ? "more than" : "one more visit would pass",
                amount(pace.most(), pace.measure()));
    warnings.add(new Warning(Warning.Kind.PACE, Optional.of(day), pace.about(), says));
  }

  private static String amount(long number, Measure measure) {
    return switch (measure) {
      case VISITS -> number + (number == 1 ? " visit" : " visits");
      case UNITS -> number + " units";
      case MINUTES -> number + " minutes";
      case CENTS -> "$%d.%02d".formatted(number / 100, number % 100);
    };
  }

  private long usual(Measure measure) {
    return basis.file().usual().orElse(Taken.NOTHING).of(measure);
  }

  /** What was given or is booked in the span of the day, up to the day. */
  private long sum(Pace pace, LocalDate day) {
    LocalDate from = Weeks.begins(week, pace.start(), day, pace.days());
    Ledger ledger = basis.ledger();
    for (Visit visit : basis.visits()) {
      if (visit.day().isAfter(day)) {
        break;
      }
      if (!visit.day().isBefore(from) && basis.treatment(visit)) {
        ledger.take(visit, basis.taken(visit));
      }
    }
    return ledger.gone(pace.measure());
  }

  List<Warning> warnings() {
    return warnings;
  }

  /** Hard rules of the payer under which not one more may be given on the day. */
  List<String> hard() {
    return hard;
  }
}
