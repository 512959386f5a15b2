package org.fascia.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.VisitKind;

/** An order with those it corrects, the oldest first: their visits count together. */
final class OrderChain {
  /** One order of the chain. */
  record Member(OrderTerms terms, OrderDates dates, OrderTotal total) {}

  private final List<Member> members;
  private final Ledger ledger;
  private Optional<LocalDate> first = Optional.empty();
  // of each member, worked out anew only when the course begins
  private List<Optional<OrderDates.End>> ends;

  OrderChain(List<Member> members, Ledger ledger) {
    this.members = List.copyOf(members);
    this.ledger = ledger;
    this.ends = ends(this.members, first);
  }

  /** A correction does not move the begin of the course: of the whole chain it is the earliest. */
  private static List<Optional<OrderDates.End>> ends(
      List<Member> members, Optional<LocalDate> first) {
    LocalDate unbegun =
        members.stream().map(it -> it.dates().unbegun()).min(LocalDate::compareTo).orElseThrow();
    return members.stream().map(it -> it.dates().end(first.orElse(unbegun))).toList();
  }

  /**
   * The order of the chain under which a visit may be given on that day. A correction takes the
   * place of what it corrects from its first day on, and does not give it back when it ends.
   */
  Optional<Member> on(LocalDate day) {
    for (int at = members.size() - 1; at >= 0; at--) {
      Member member = members.get(at);
      if (member.dates().opened(day)) {
        return member.dates().grants(day, ends.get(at)) ? Optional.of(member) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the order, one of this chain, has a visit left for that day. */
  boolean room(Member member, LocalDate day) {
    return ledger.again(day)
        || ledger.gone(Measure.VISITS) < member.total().visits().orElse(Integer.MAX_VALUE);
  }

  /** Counts the visit; the first one given within the order's days begins the course. */
  void take(Visit visit, Taken taken) {
    if (first.isEmpty() && visit.kind() == VisitKind.TREATED && on(visit.day()).isPresent()) {
      first = Optional.of(visit.day());
      ends = ends(members, first);
    }
    ledger.take(visit, taken);
  }

  /** The last day of this order of the chain, as far as its course has begun. */
  Optional<OrderDates.End> end(Member member) {
    return ends.get(members.indexOf(member));
  }

  /** How this order of the chain stands on a day. */
  Limit.Standing standing(Member member, LocalDate day) {
    return member.dates().standing(day, end(member));
  }

  boolean names(OrderRef order) {
    return members.stream().anyMatch(member -> member.terms().id().equals(order));
  }

  /** The last order of the chain: what shows where none grants a visit. */
  Member latest() {
    return members.getLast();
  }

  List<Member> members() {
    return members;
  }

  Ledger ledger() {
    return ledger;
  }

  Optional<LocalDate> first() {
    return first;
  }
}
