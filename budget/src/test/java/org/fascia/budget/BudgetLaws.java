package org.fascia.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fascia.budget.Histories.History;
import org.fascia.budget.packs.VisitKind;
import org.junit.jupiter.api.Test;

/** What holds of every budget. */
class BudgetLaws {
  private static final int HISTORIES = 5_000;

  @Test
  void equalsTheSlowReference() {
    qt().withExamples(HISTORIES)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              History history = Histories.of(seed);
              assertThat(said(budget(history)))
                  .as("%s on %s by %s", history.file(), history.asOf(), history.terms())
                  .isEqualTo(ReferenceBudget.of(history));
            });
  }

  @Test
  void usingAVisitNeverRaisesWhatIsLeft() {
    qt().withExamples(HISTORIES)
        .forAll(longs().all())
        .assuming(seed -> everyOrderHasBegun(Histories.of(seed)))
        .checkAssert(
            seed -> {
              History history = upToday(Histories.of(seed));
              History used = new History(used(history), history.asOf(), history.terms());
              assertThat(Lefts.number(budget(used).left()))
                  .isLessThanOrEqualTo(Lefts.number(budget(history).left()));
            });
  }

  @Test
  void theLimitThatBindsLeavesTheLeast() {
    qt().forAll(longs().all())
        .checkAssert(
            seed -> {
              VisitBudget budget = budget(Histories.of(seed));
              long left = Lefts.number(budget.left());
              assertThat(budget.limits())
                  .filteredOn(it -> it.scope() instanceof Limit.Scope.OfPayer)
                  .filteredOn(it -> !it.id().equals("payer/permission"))
                  .allSatisfy(
                      it -> assertThat(Lefts.number(it.left())).isGreaterThanOrEqualTo(left));
              assertThat(budget.binding().isEmpty()).isEqualTo(left == Long.MAX_VALUE);
              budget
                  .binding()
                  .ifPresent(it -> assertThat(Lefts.number(it.left())).isLessThanOrEqualTo(left));
            });
  }

  @Test
  void theOrderOfEventsDoesNotMatter() {
    qt().forAll(longs().all())
        .checkAssert(
            seed -> {
              History history = Histories.of(seed);
              History other =
                  new History(shuffled(history.file(), seed), history.asOf(), history.terms());
              assertThat(budget(other)).isEqualTo(budget(history));
            });
  }

  @Test
  void aSupersededOrderGrantsNothingFromItsDay() {
    qt().forAll(longs().all())
        .checkAssert(
            seed -> {
              History history = Histories.of(seed);
              VisitBudget budget = budget(history);
              for (OrderTerms order : history.file().orders()) {
                boolean over =
                    order.ending().filter(it -> !history.asOf().isBefore(it.from())).isPresent();
                assertThat(budget.limits())
                    .filteredOn(it -> over && it.id().startsWith("order/" + order.id() + "/"))
                    .allSatisfy(it -> assertThat(it.standing()).isEqualTo(Limit.Standing.ENDED));
              }
            });
  }

  private static VisitBudget budget(History history) {
    return new Budgeter(history.terms().pack()).budget(history.file(), history.asOf());
  }

  private static String said(VisitBudget budget) {
    String until = budget.until().map(Object::toString).orElse(java.time.LocalDate.MAX.toString());
    return switch (budget.left()) {
      case Left.Exactly(long left) -> left == 0 ? "0" : left + " until " + until;
      case Left.AtMost(long left) -> "at most " + left;
      case Left.NotKnown() -> "not known";
      case Left.Unlimited() -> "no limit until " + until;
    };
  }

  // where one begins later, booked visits may move to it, and what holds today has more left
  private static boolean everyOrderHasBegun(History history) {
    return history.file().orders().stream()
        .allMatch(
            order ->
                order.signed().filter(history.asOf()::isBefore).isEmpty()
                    && order.starts().filter(history.asOf()::isBefore).isEmpty());
  }

  /**
   * The same where nothing was given after the day: what is given later is booked. A first visit
   * entered late moves the begin of its course back, and later ones out of it.
   */
  private static History upToday(History history) {
    List<Visit> visits =
        history.file().visits().stream()
            .map(
                visit ->
                    visit.day().isAfter(history.asOf()) && visit.kind() == VisitKind.TREATED
                        ? Visit.of(visit.id(), visit.day(), VisitKind.BOOKED, visit.charge())
                        : visit)
            .toList();
    BudgetCase file =
        with(history.file(), history.file().orders(), history.file().authorisations(), visits);
    return new History(file, history.asOf(), history.terms());
  }

  private static BudgetCase used(History history) {
    List<Visit> visits = new ArrayList<>(history.file().visits());
    visits.add(Visit.of(new VisitRef("used"), history.asOf(), VisitKind.TREATED, Charge.UNBILLED));
    return with(history.file(), history.file().orders(), history.file().authorisations(), visits);
  }

  private static BudgetCase shuffled(BudgetCase file, long seed) {
    Random chance = new Random(seed);
    List<OrderTerms> orders = new ArrayList<>(file.orders());
    List<Authorisation> authorisations = new ArrayList<>(file.authorisations());
    List<Visit> visits = new ArrayList<>(file.visits());
    Collections.shuffle(orders, chance);
    Collections.shuffle(authorisations, chance);
    Collections.shuffle(visits, chance);
    return with(file, orders, authorisations, visits);
  }

  private static BudgetCase with(
      BudgetCase file,
      List<OrderTerms> orders,
      List<Authorisation> authorisations,
      List<Visit> visits) {
    return new BudgetCase(
        file.coverages(),
        file.claim(),
        orders,
        authorisations,
        visits,
        file.events(),
        file.confirmations(),
        file.answers(),
        file.reports(),
        file.papers(),
        file.usual());
  }
}
