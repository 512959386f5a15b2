package org.fascia.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fascia.budget.Histories.History;
import org.fascia.budget.packs.VisitKind;

/**
 * The budget worked out slowly and plainly: the calendar is walked through day by day, and what
 * each visit takes is written on slips. It shares no code with what it proves.
 */
final class ReferenceBudget {
  private static final long NO_LIMIT = Long.MAX_VALUE;
  private static final LocalDate NO_END = LocalDate.MAX;

  private final History history;
  private final Map<String, Set<String>> slips = new HashMap<>();
  private final Map<String, LocalDate> begun = new HashMap<>();

  private ReferenceBudget(History history) {
    this.history = history;
  }

  /** What is left, {@code no limit} without one, and until when where anything is left. */
  static String of(History history) {
    ReferenceBudget reference = new ReferenceBudget(history);
    reference.walk();
    return reference.answer();
  }

  private void walk() {
    for (LocalDate day = LocalDate.of(2025, 12, 1);
        day.isBefore(LocalDate.of(2026, 9, 1));
        day = day.plusDays(1)) {
      for (VisitKind kind : List.of(VisitKind.TREATED, VisitKind.BOOKED)) {
        for (Visit visit : visitsOf(day, kind)) {
          takeFromOrder(visit);
          takeFromPayer(visit);
        }
      }
    }
  }

  private List<Visit> visitsOf(LocalDate day, VisitKind kind) {
    List<Visit> visits = new ArrayList<>();
    for (Visit visit : history.file().visits()) {
      if (visit.day().equals(day) && visit.kind() == kind && visit.charge() != Charge.SELF_PAID) {
        visits.add(visit);
      }
    }
    visits.sort((one, other) -> one.id().value().compareTo(other.id().value()));
    return visits;
  }

  private String slip(Visit visit) {
    return history.terms().byDay() ? visit.day().toString() : visit.id().value();
  }

  private Set<String> slipsOf(String what) {
    return slips.computeIfAbsent(what, key -> new HashSet<>());
  }

  // ---------------------------------------------------------------- orders

  private String family(OrderTerms order) {
    OrderTerms at = order;
    while (at.corrects().isPresent()) {
      OrderRef before = at.corrects().get();
      for (OrderTerms other : history.file().orders()) {
        if (other.id().equals(before)) {
          at = other;
          break;
        }
      }
    }
    return "order " + at.id();
  }

  private int generation(OrderTerms order) {
    int generation = 0;
    OrderTerms at = order;
    while (at.corrects().isPresent()) {
      generation++;
      for (OrderTerms other : history.file().orders()) {
        if (other.id().equals(at.corrects().get())) {
          at = other;
          break;
        }
      }
    }
    return generation;
  }

  private LocalDate endOf(OrderTerms order) {
    LocalDate end = order.written().plusDays(365);
    if (order.statedEnd().isPresent() && order.statedEnd().get().isBefore(end)) {
      end = order.statedEnd().get();
    }
    if (order.length().isPresent()) {
      LocalDate start = begun.getOrDefault(family(order), NO_END);
      for (OrderTerms relative : history.file().orders()) {
        LocalDate unbegun = relative.starts().orElse(relative.written());
        boolean counts =
            !begun.containsKey(family(order)) && family(relative).equals(family(order));
        start = counts && unbegun.isBefore(start) ? unbegun : start;
      }
      if (order.starts().isPresent() && order.starts().get().isAfter(start)) {
        start = order.starts().get();
      }
      LocalDate course = start.plusDays(daysOf(order) - 1);
      end = course.isBefore(end) ? course : end;
    }
    return end;
  }

  /** The length in days; the histories know no months. */
  private static long daysOf(OrderTerms order) {
    LocalDate any = order.written();
    return ChronoUnit.DAYS.between(any, any.plus(order.length().orElseThrow()));
  }

  private static boolean begunBy(OrderTerms order, LocalDate day) {
    return order.signed().isPresent()
        && !day.isBefore(order.signed().get())
        && (order.starts().isEmpty() || !day.isBefore(order.starts().get()));
  }

  private boolean open(OrderTerms order, LocalDate day) {
    return begunBy(order, day)
        && (order.ending().isEmpty() || day.isBefore(order.ending().get().from()))
        && !day.isAfter(endOf(order));
  }

  /** Of each family the youngest that has begun, where it is open on the day. */
  private List<OrderTerms> openOn(LocalDate day) {
    Map<String, OrderTerms> youngest = new HashMap<>();
    for (OrderTerms order : history.file().orders()) {
      OrderTerms so = youngest.get(family(order));
      if (begunBy(order, day) && (so == null || generation(order) > generation(so))) {
        youngest.put(family(order), order);
      }
    }
    youngest.values().removeIf(order -> !open(order, day));
    return new ArrayList<>(youngest.values());
  }

  private long totalOf(OrderTerms order) {
    long total = order.visits().getAsInt();
    if (order.pace().isPresent()) {
      long days = -1;
      if (order.length().isPresent()) {
        days = daysOf(order);
      } else if (order.statedEnd().isPresent()) {
        LocalDate start = order.starts().orElse(order.written());
        days = ChronoUnit.DAYS.between(start, order.statedEnd().get()) + 1;
      }
      if (days >= 0) {
        total = Math.min(total, order.pace().get().visits() * Math.max(1, days / 7));
      }
    }
    return total;
  }

  private void takeFromOrder(Visit visit) {
    OrderTerms best = null;
    for (OrderTerms order : openOn(visit.day())) {
      Set<String> taken = slipsOf(family(order));
      boolean room = taken.contains(slip(visit)) || taken.size() < totalOf(order);
      if (room && (best == null || before(order, best))) {
        best = order;
      }
    }
    if (best != null) {
      slipsOf(family(best)).add(slip(visit));
      if (visit.kind() == VisitKind.TREATED) {
        begun.putIfAbsent(family(best), visit.day());
      }
    }
  }

  private boolean before(OrderTerms one, OrderTerms other) {
    if (!endOf(one).equals(endOf(other))) {
      return endOf(one).isBefore(endOf(other));
    }
    if (!one.written().equals(other.written())) {
      return one.written().isBefore(other.written());
    }
    return one.id().value().compareTo(other.id().value()) < 0;
  }

  // ----------------------------------------------------------------- payer

  private void takeFromPayer(Visit visit) {
    if (visit.day().getYear() == history.asOf().getYear()) {
      slipsOf("year").add(slip(visit));
    }
    Set<String> free = slipsOf("free");
    if (free.contains(slip(visit)) || free.size() < history.terms().free()) {
      free.add(slip(visit));
      return;
    }
    Authorisation best = null;
    for (Authorisation one : history.file().authorisations()) {
      Set<String> taken = slipsOf("authorisation " + one.id());
      boolean room = taken.contains(slip(visit)) || taken.size() < granted(one);
      if (holds(one, visit.day()) && room && (best == null || sooner(one, best))) {
        best = one;
      }
    }
    if (best != null) {
      slipsOf("authorisation " + best.id()).add(slip(visit));
    }
  }

  private static long granted(Authorisation one) {
    Grant grant = one.granted().get();
    return grant.visits().isPresent() ? grant.visits().getAsInt() : NO_LIMIT;
  }

  private static boolean holds(Authorisation one, LocalDate day) {
    Grant grant = one.granted().get();
    return !day.isBefore(grant.from().get()) && !day.isAfter(grant.to().get());
  }

  private static boolean sooner(Authorisation one, Authorisation other) {
    Grant here = one.granted().get();
    Grant there = other.granted().get();
    if (!here.to().equals(there.to())) {
      return here.to().get().isBefore(there.to().get());
    }
    if (!here.from().equals(there.from())) {
      return here.from().get().isBefore(there.from().get());
    }
    return one.id().value().compareTo(other.id().value()) < 0;
  }

  // ---------------------------------------------------------------- answer

  private String answer() {
    long left = NO_LIMIT;
    LocalDate until = NO_END;
    if (!history.file().orders().isEmpty() || history.terms().needsOrder()) {
      long ordered = 0;
      LocalDate last = null;
      for (OrderTerms order : openOn(history.asOf())) {
        long rest = totalOf(order) - slipsOf(family(order)).size();
        if (rest > 0) {
          ordered += rest;
          last = last == null || endOf(order).isAfter(last) ? endOf(order) : last;
        }
      }
      left = ordered;
      until = last == null ? until : last;
    }
    long agreed = agreed();
    if (agreed < left) {
      left = agreed;
    }
    LocalDate agreedUntil = agreedUntil();
    until = agreedUntil.isBefore(until) ? agreedUntil : until;
    if (history.terms().perYear() > 0) {
      left = Math.min(left, Math.max(0, history.terms().perYear() - slipsOf("year").size()));
    }
    if (left == NO_LIMIT) {
      return "no limit until " + until;
    }
    return left == 0 ? "0" : left + " until " + until;
  }

  private boolean asked() {
    return history.terms().always() || history.terms().free() > 0 || anyHolds();
  }

  private boolean anyHolds() {
    for (Authorisation one : history.file().authorisations()) {
      if (holds(one, history.asOf())) {
        return true;
      }
    }
    return false;
  }

  private long freeLeft() {
    return (long) history.terms().free() - slipsOf("free").size();
  }

  private long agreed() {
    if (!asked()) {
      return NO_LIMIT;
    }
    long agreed = freeLeft();
    for (Authorisation one : history.file().authorisations()) {
      if (holds(one, history.asOf())) {
        if (granted(one) == NO_LIMIT) {
          return NO_LIMIT;
        }
        agreed += Math.max(0, granted(one) - slipsOf("authorisation " + one.id()).size());
      }
    }
    return agreed;
  }

  private LocalDate agreedUntil() {
    if (!asked() || freeLeft() > 0) {
      return NO_END;
    }
    LocalDate last = null;
    for (Authorisation one : history.file().authorisations()) {
      boolean room = granted(one) > slipsOf("authorisation " + one.id()).size();
      LocalDate to = one.granted().get().to().get();
      if (holds(one, history.asOf()) && room) {
        last = last == null || to.isAfter(last) ? to : last;
      }
    }
    return last == null ? NO_END : last;
  }
}
