package org.fascia.budget;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The orders of a case, with every visit allocated: to the order somebody named, else among those
 * that grant a visit on its day and have one left, to the one that ends first, was written first
 * (section 5.8 of the prescription rules).
 */
final class OrderBook {
  /** An order that could take a visit. */
  private record Candidate(OrderChain chain, LocalDate ends, LocalDate written, OrderRef id) {}

  private static final Comparator<Candidate> SOONEST =
      comparing(Candidate::ends).thenComparing(Candidate::written).thenComparing(Candidate::id);

  private final List<OrderChain> chains;
  private final List<Visit> outside = new ArrayList<>();

  private OrderBook(List<OrderChain> chains) {
    this.chains = chains;
  }

  static OrderBook of(Basis basis) {
    OrderBook book = new OrderBook(chains(basis));
    for (Visit visit : basis.visits()) {
      if (basis.treatment(visit)) {
        book.allocate(visit, basis.taken(visit));
      }
    }
    return book;
  }

  private static List<OrderChain> chains(Basis basis) {
    Map<OrderRef, OrderTerms> corrections = new HashMap<>();
    for (OrderTerms order : basis.file().orders()) {
      order.corrects().ifPresent(before -> corrections.put(before, order));
    }
    List<OrderTerms> roots = new ArrayList<>(basis.file().orders());
    roots.removeIf(order -> order.corrects().isPresent());
    roots.sort(comparing(OrderTerms::written).thenComparing(OrderTerms::id));
    List<OrderChain> chains = new ArrayList<>(roots.size());
    for (OrderTerms root : roots) {
      List<OrderChain.Member> members = new ArrayList<>(1);
      for (OrderTerms at = root; at != null; at = corrections.get(at.id())) {
        members.add(member(at, basis));
      }
      chains.add(new OrderChain(members, basis.ledger()));
    }
    return chains;
  }

  private static OrderChain.Member member(OrderTerms order, Basis basis) {
    return new OrderChain.Member(
        order,
        OrderDates.of(order, basis.pack(), basis.asOf()),
        OrderTotal.of(order, basis.file(), basis.asOf()));
  }

  private void allocate(Visit visit, Taken taken) {
    Optional<OrderChain> chain =
        visit.order().isPresent() ? named(visit.order().get()) : soonest(visit.day());
    chain.ifPresentOrElse(it -> it.take(visit, taken), () -> outside.add(visit));
  }

  private Optional<OrderChain> named(OrderRef order) {
    return chains.stream().filter(chain -> chain.names(order)).findFirst();
  }

  private Optional<OrderChain> soonest(LocalDate day) {
    Candidate best = null;
    for (OrderChain chain : chains) {
      Optional<OrderChain.Member> member = chain.on(day).filter(it -> chain.room(it, day));
      if (member.isPresent()) {
        Candidate next = candidate(chain, member.get());
        best = best == null || SOONEST.compare(next, best) < 0 ? next : best;
      }
    }
    return Optional.ofNullable(best).map(Candidate::chain);
  }

  private static Candidate candidate(OrderChain chain, OrderChain.Member member) {
    LocalDate ends = chain.end(member).map(OrderDates.End::day).orElse(LocalDate.MAX);
    return new Candidate(chain, ends, member.terms().written(), member.terms().id());
  }

  List<OrderChain> chains() {
    return chains;
  }

  /** Treatments given or booked outside every order. */
  List<Visit> outside() {
    return outside;
  }
}
