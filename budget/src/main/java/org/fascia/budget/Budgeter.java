package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.Need;

/**
 * Makes the visit budget of a case. The same case, packs and day always give the same budget; the
 * order in which a case lists things changes nothing.
 */
public final class Budgeter {
  private final PayerPacks packs;

  public Budgeter(PayerPacks packs) {
    this.packs = packs;
  }

  /**
   * The budget on that day. A visit that is booked has its place already: to ask whether it may be
   * given, leave it out with {@link BudgetCase#without}.
   *
   * @throws BudgetRefused BUDGET-012 when no pack holds for the payer on that day
   */
  public VisitBudget budget(BudgetCase file, LocalDate asOf) {
    Basis basis = Basis.of(file, packs, asOf);
    CapRows caps = new CapRows(basis);
    OrderBook orders = OrderBook.of(basis);
    PermitBook permits = PermitBook.of(basis);
    return new Making(
            basis,
            orders,
            permits,
            OrderRows.of(basis, caps, orders),
            PermitRows.of(basis, caps, permits),
            PayerRows.of(basis, caps))
        .budget();
  }

  /** The parts of one budget, before they come together. */
  private record Making(
      Basis basis,
      OrderBook orders,
      PermitBook permits,
      OrderRows ordered,
      PermitRows agreed,
      List<Limit> payer) {

    VisitBudget budget() {
      List<Group> payerGroups = new ArrayList<>();
      for (Limit row : payer) {
        if (row.standing() == Limit.Standing.IN_FORCE) {
          payerGroups.add(Group.of(row));
        }
      }
      List<Group> all = new ArrayList<>(payerGroups);
      all.addFirst(agreed.group());
      all.addFirst(ordered.group());
      Group whole = Group.least(all);
      List<Ruled<Need>> missing = Papers.missing(basis, Need.Before.FIRST_VISIT);
      Answers answers = new Answers(basis, ordered.group(), agreed.group(), payerGroups, missing);
      Pacing pacing = Pacing.of(basis, orders);
      List<TwoTotals> questions = questions();
      return new VisitBudget(
          basis.asOf(),
          basis.pack(),
          whole.left(),
          whole.until(),
          whole.binding(),
          whole.ends(),
          answers.orderedLight(),
          answers.agreedLight(),
          limits(),
          warnings(whole, pacing, questions),
          questions,
          answers.beyond(pacing.hard()));
    }

    private List<Limit> limits() {
      List<Limit> limits = new ArrayList<>(ordered.rows());
      limits.addAll(agreed.rows());
      limits.addAll(payer);
      return limits;
    }

    private List<TwoTotals> questions() {
      List<TwoTotals> questions = new ArrayList<>();
      for (OrderChain chain : orders.chains()) {
        chain
            .on(basis.asOf())
            .filter(member -> member.total().asks())
            .ifPresent(member -> questions.add(question(chain, member)));
      }
      return questions;
    }

    private static TwoTotals question(OrderChain chain, OrderChain.Member member) {
      int stated = member.total().stated().orElse(0);
      int counted = member.total().counted().orElse(0);
      long gone = chain.ledger().gone(Measure.VISITS);
      return new TwoTotals(
          member.terms().id(),
          stated,
          counted,
          Math.max(0, stated - gone),
          Math.max(0, counted - gone));
    }

    private List<Warning> warnings(Group whole, Pacing pacing, List<TwoTotals> questions) {
      Reminders reminders = new Reminders(basis);
      missing(reminders);
      Optional<Warning> renewal = new Renewals(basis, whole).warning(agreed, permits);
      renewal.ifPresent(it -> reminders.addAll(List.of(it)));
      renewal.ifPresent(it -> reminders.addAll(papers(Need.Before.RENEWAL)));
      reminders.addAll(Reports.warnings(basis));
      reminders.questions(questions);
      reminders.orders(orders);
      reminders.permits(permits);
      reminders.earlierEnds(ordered.open());
      reminders.earlierEnds(agreed.open());
      reminders.fit(whole, orders);
      reminders.addAll(pacing.warnings());
      reminders.confirm(limits());
      reminders.events();
      if (!orders.chains().isEmpty() || OrderRows.needed(basis)) {
        reminders.outside(orders.outside(), "every order");
      }
      reminders.outside(permits.outside(), "what the payer agreed to");
      return reminders.warnings();
    }

    private void missing(Reminders reminders) {
      reminders.addAll(papers(Need.Before.FIRST_VISIT));
      reminders.addAll(papers(Need.Before.BILLING));
    }

    private List<Warning> papers(Need.Before before) {
      return Papers.missing(basis, before).stream().map(Papers::warning).toList();
    }
  }
}
