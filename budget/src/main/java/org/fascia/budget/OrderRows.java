package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fascia.budget.Limit.Standing;
import org.fascia.budget.packs.Force;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.Paper;
import org.fascia.budget.packs.Span;
import org.fascia.budget.packs.Term.Need;

/** What was ordered, as rows and as one answer. */
final class OrderRows {
  private final Basis basis;
  private final CapRows caps;
  private final List<Limit> rows = new ArrayList<>();
  private final List<Group> open = new ArrayList<>();
  private final List<Group> shut = new ArrayList<>();

  private OrderRows(Basis basis, CapRows caps) {
    this.basis = basis;
    this.caps = caps;
  }

  static OrderRows of(Basis basis, CapRows caps, OrderBook book) {
    OrderRows made = new OrderRows(basis, caps);
    for (OrderChain chain : book.chains()) {
      made.add(chain);
    }
    if (book.chains().isEmpty() && needed(basis)) {
      Limit none = none(basis);
      made.rows.add(none);
      made.shut.add(Group.of(none));
    }
    return made;
  }

  /** Whether the payer's rules ask for an order. */
  static boolean needed(Basis basis) {
    return basis.pack().all(Need.class).stream()
        .anyMatch(need -> need.term().paper() == Paper.ORDER);
  }

  private void add(OrderChain chain) {
    Optional<OrderChain.Member> holds = chain.on(basis.asOf());
    for (OrderChain.Member member : chain.members()) {
      boolean shown = holds.isEmpty() ? member.equals(chain.latest()) : member.equals(holds.get());
      Standing standing = standing(chain, member, holds.isPresent() && shown);
      List<Limit> own = rows(chain, member, standing);
      rows.addAll(own);
      if (shown) {
        (standing == Standing.IN_FORCE ? open : shut).add(Group.all(own));
      }
    }
  }

  private Standing standing(OrderChain chain, OrderChain.Member member, boolean holds) {
    if (holds) {
      return Standing.IN_FORCE;
    }
    Standing own = chain.standing(member, basis.asOf());
    return own == Standing.IN_FORCE ? Standing.ENDED : own;
  }

  private List<Limit> rows(OrderChain chain, OrderChain.Member member, Standing standing) {
    List<Limit> own = new ArrayList<>();
    own.add(visits(chain, member).standing(standing));
    chain
        .end(member)
        .map(it -> end(member.terms(), it).standing(standing))
        .ifPresent(row -> own.add(passed(row) ? 0 : 1, row));
    if (standing == Standing.IN_FORCE) {
      Limit.Scope scope = new Limit.Scope.OfOrder(member.terms().id());
      own.addAll(caps.of(Span.ORDER, scope, "order/" + member.terms().id(), chain.ledger()));
    }
    return own;
  }

  // of an order past its last day the end is what binds, so it stands first
  private static boolean passed(Limit row) {
    return row.until().filter(row.asOf()::isAfter).isPresent();
  }

  private Limit visits(OrderChain chain, OrderChain.Member member) {
    OptionalInt total = member.total().visits();
    long used = chain.ledger().gone(Measure.VISITS);
    Left left =
        total.isPresent()
            ? new Left.Exactly(Math.max(0, total.getAsInt() - used))
            : new Left.Unlimited();
    OptionalLong allowed =
        total.isPresent() ? OptionalLong.of(total.getAsInt()) : OptionalLong.empty();
    return row(
            member.terms(),
            "visits",
            new Limit.Text("visits ordered", source(member.terms()), Force.SOFT))
        .counting(Measure.VISITS, chain.ledger().tally(Measure.VISITS, allowed), left);
  }

  private Limit end(OrderTerms order, OrderDates.End end) {
    return row(order, "end", new Limit.Text(end.what(), end.source(), Force.SOFT)).until(end.day());
  }

  private Limit row(OrderTerms order, String what, Limit.Text text) {
    Limit.Scope scope = new Limit.Scope.OfOrder(order.id());
    return Limit.of("order/" + order.id() + "/" + what, scope, text, basis.asOf());
  }

  private static Limit none(Basis basis) {
    Limit.Text text = new Limit.Text("no order", basis.pack().name(), Force.SOFT);
    return Limit.of("order/none", new Limit.Scope.OfPayer(), text, basis.asOf())
        .leaving(Lefts.NONE);
  }

  private static String source(OrderTerms order) {
    return "order " + order.id() + " of " + order.written();
  }

  List<Limit> rows() {
    return rows;
  }

  /** The orders that grant a visit on the day. */
  List<Group> open() {
    return open;
  }

  /** What is left under the orders together. */
  Group group() {
    return open.isEmpty() ? shutGroup() : Group.any(open);
  }

  private Group shutGroup() {
    Group latest = Group.OPEN;
    for (Group group : shut) {
      boolean later =
          latest.binding().isEmpty()
              || group.until().orElse(LocalDate.MIN).isAfter(latest.until().orElse(LocalDate.MIN));
      latest = later ? group : latest;
    }
    return latest;
  }
}
