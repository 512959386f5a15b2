package org.fascia.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.packs.Paper;

/**
 * Everything of a case that a budget depends on. The order within the lists has no meaning.
 *
 * @param coverages who pays; one at least, the days on which they begin differ
 * @param reports the days on which a progress report was sent
 * @param papers what is there beyond what the other parts show
 * @param usual what one visit usually takes, where the clinic knows
 */
public record BudgetCase(
    List<Coverage> coverages,
    Claim claim,
    List<OrderTerms> orders,
    List<Authorisation> authorisations,
    List<Visit> visits,
    List<CaseEvent> events,
    List<Confirmation> confirmations,
    List<TotalAnswer> answers,
    List<LocalDate> reports,
    Set<Paper> papers,
    Optional<Taken> usual) {

  /**
   * Refuses a case without payer (BUDGET-007), one thing twice (BUDGET-008), one authorisation
   * under two names (BUDGET-009), a name of nothing (BUDGET-010) and corrections that form no chain
   * (BUDGET-011).
   */
  public BudgetCase {
    coverages = List.copyOf(coverages);
    orders = List.copyOf(orders);
    authorisations = List.copyOf(authorisations);
    visits = List.copyOf(visits);
    events = List.copyOf(events);
    confirmations = List.copyOf(confirmations);
    answers = List.copyOf(answers);
    reports = List.copyOf(reports);
    papers = Set.copyOf(papers);
    new CaseCheck(coverages, orders, authorisations, visits, answers).check();
  }

  /** A case of which only the payer is known. */
  public static BudgetCase of(Coverage coverage) {
    return new BudgetCase(
        List.of(coverage),
        Claim.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }

  /** The same case without this visit: to ask whether it may be given, where it is booked. */
  public BudgetCase without(VisitRef visit) {
    return new BudgetCase(
        coverages,
        claim,
        orders,
        authorisations,
        visits.stream().filter(it -> !it.id().equals(visit)).toList(),
        events,
        confirmations,
        answers,
        reports,
        papers,
        usual);
  }
}
