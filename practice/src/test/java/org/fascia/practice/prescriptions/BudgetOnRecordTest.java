package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.CoverageExamples.aVeteran;
import static org.fascia.practice.prescriptions.CoverageExamples.anInjuredWorker;
import static org.fascia.practice.prescriptions.CoverageExamples.granted;
import static org.fascia.practice.prescriptions.CoverageExamples.visits;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.budget.Left;
import org.fascia.budget.Light;
import org.fascia.budget.Limit;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.Warning;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.PayerId;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What payers, their answers and their events make of the budget of a case. */
@PracticeTest
class BudgetOnRecordTest {
  @Autowired ForCaller<VisitBudgets> budgets;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired ForCaller<Authorisations> authorisations;
  @Autowired ForCaller<Confirmations> confirmations;
  @Autowired ForCaller<Cases> cases;
  @Autowired TestCases files;
  @Autowired Tenancy tenancy;
  @Autowired Ids ids;

  private TestCase one;

  @BeforeEach
  void aCaseWithTwelveVisitsOrdered() {
    one = files.prescribed();
  }

  @Test
  void countsAsSelfPaidWhileNobodyIsOnFileAsPayer() {
    VisitBudget budget = budget(TODAY);
    assertThat(budget.pack().payer()).isEqualTo(new PayerId("self-pay"));
    assertThat(budget.left()).isEqualTo(new Left.Exactly(12));
    assertThat(budget.agreed().state()).isEqualTo(Light.State.NOT_NEEDED);
    assertThat(budget.ordered().state()).isEqualTo(Light.State.YES);
  }

  @Test
  void letsTheFirstSixOfAClaimGoAndTheSeventhOnlyWithTheInsurersAgreement() {
    Coverage claim = covered(anInjuredWorker(TODAY));
    assertThat(budget(TODAY).left()).isEqualTo(new Left.Exactly(6));
    give(6, TODAY);
    VisitBudget spent = budget(TODAY);
    assertThat(spent.ordered().state()).isEqualTo(Light.State.YES);
    assertThat(spent.agreed().state()).isEqualTo(Light.State.NO);
    assertThat(left(TODAY).binding()).isEqualTo(Binding.NOT_AGREED);
    assertThat(use(one.file(), TODAY, List.of())).isInstanceOf(Use.NoneLeft.class);
    grant(claim, "A-77", visits(6, TODAY, 60));
    assertThat(budget(TODAY).agreed().state()).isEqualTo(Light.State.YES);
    assertThat(use(one.file(), TODAY, List.of())).isInstanceOf(Use.Taken.class);
  }

  @Test
  void endsAVeteransEpisodeOnItsLastDay() {
    Coverage va = covered(aVeteran(TODAY));
    assertThat(budget(TODAY).agreed().state()).isEqualTo(Light.State.NO);
    grant(va, "VA0012345678", visits(12, TODAY, 20));
    assertThat(budget(TODAY.plusDays(19)).oneMore()).isTrue();
    assertThat(budget(TODAY.plusDays(20)).oneMore()).isFalse();
  }

  @Test
  void keepsWhatWasAskedForOutOfTheBudget() {
    Coverage va = covered(aVeteran(TODAY));
    authorisations
        .as(one.clinic().frontDesk())
        .request(
            va.id(),
            new AuthorisationRequest(TODAY, visits(12, TODAY, 90), List.of()),
            Optional.empty());
    assertThat(budget(TODAY).oneMore()).isFalse();
  }

  @Test
  void letsWhatTookThePlaceOfAnotherCountFromItsFirstDay() {
    Coverage va = covered(aVeteran(TODAY));
    Authorisation first = grant(va, "VA0000000001", visits(2, TODAY, 90));
    give(1, TODAY);
    give(1, TODAY.plusDays(1));
    assertThat(budget(TODAY.plusDays(2)).oneMore()).isFalse();
    authorisations
        .as(one.clinic().frontDesk())
        .given(
            va.id(),
            granted("VA0000000002", visits(4, TODAY.plusDays(3), 90)),
            Optional.of(first.id()),
            Optional.empty());
    assertThat(budget(TODAY.plusDays(2)).oneMore()).isFalse();
    assertThat(budget(TODAY.plusDays(3)).left()).isEqualTo(new Left.Exactly(4));
  }

  @Test
  void stopsWhenTheClaimIsClosedAndGoesOnWhenItIsReopened() {
    Coverage claim = covered(anInjuredWorker(TODAY));
    happened(claim, CoverageEvent.Kind.CLAIM_CLOSED, TODAY.plusDays(2));
    happened(claim, CoverageEvent.Kind.CLAIM_REOPENED, TODAY.plusDays(5));
    assertThat(budget(TODAY.plusDays(1)).oneMore()).isTrue();
    assertThat(budget(TODAY.plusDays(2)).oneMore()).isFalse();
    assertThat(budget(TODAY.plusDays(5)).oneMore()).isTrue();
  }

  @Test
  void countsVisitsWithThePayerWhoTookOverInThePast() {
    Coverage commercial =
        covered(
            CoverageTerms.of(
                new Payer(new PayerId("commercial-default"), "Cascade Health"),
                Window.from(TODAY)));
    give(3, TODAY);
    coverages
        .as(one.clinic().frontDesk())
        .payerChanged(commercial.id(), anInjuredWorker(TODAY), TODAY);
    VisitBudget budget = budget(TODAY);
    assertThat(budget.pack().payer()).isEqualTo(CoverageExamples.LNI);
    assertThat(budget.left()).isEqualTo(new Left.Exactly(3));
  }

  @Test
  void countsWithThePayerOfTheFirstPlace() {
    covered(aVeteran(TODAY));
    CoverageTerms worker = anInjuredWorker(TODAY);
    Coverage second =
        covered(
            new CoverageTerms(
                worker.payer(),
                2,
                worker.member(),
                worker.claim(),
                worker.accident(),
                worker.accepted(),
                worker.codes(),
                worker.plan(),
                worker.window()));
    assertThat(second.terms().rank()).isEqualTo(2);
    assertThat(budget(TODAY).pack().payer()).isEqualTo(CoverageExamples.VA);
  }

  @Test
  void saysWhatAPayerLastSaidOfALimitOthersSpendToo() {
    Coverage plan =
        covered(
            CoverageTerms.of(
                new Payer(new PayerId("commercial-default"), "Cascade Health"),
                Window.from(TODAY)));
    assertThat(budget(TODAY).agreed().state()).isEqualTo(Light.State.ASK);
    confirmations
        .as(one.clinic().frontDesk())
        .confirm(
            new Confirmation(
                plan.id(), "visits-per-year", Measure.VISITS, 3, TODAY, "Dee", "R-77"));
    assertThat(shared(TODAY).confirmed().orElseThrow().reference()).isEqualTo("R-77");
    assertThat(budget(TODAY).left().most()).hasValue(3);
    assertThat(kinds(TODAY.plusDays(15))).contains(Warning.Kind.CONFIRM);
  }

  @Test
  void answersForNobodyAgainstAHardRule() {
    covered(
        CoverageTerms.of(
            new Payer(new PayerId("auto-florida"), "Sunshine Auto"), Window.from(TODAY)));
    assertThat(budget(TODAY).oneMore()).isFalse();
    assertRefused(
        "COVERAGE-017",
        () ->
            budgets
                .as(one.clinic().owner())
                .answerFor(one.file(), TODAY, "The patient asked for it"));
    assertThat(use(one.file(), TODAY, List.of())).isInstanceOf(Use.NoneLeft.class);
  }

  @Test
  void refusesAWellnessVisitOnWhatAnOpenClaimAccepted() {
    Coverage claim = covered(anInjuredWorker(TODAY));
    CaseId wellness =
        cases
            .as(one.clinic().frontDesk())
            .open(one.patient(), CaseKind.WELLNESS, TODAY, Optional.empty())
            .id();
    List<OrderedRegion> back = List.of(new OrderedRegion("lower-back", Side.LEFT));
    assertRefused("COVERAGE-019", () -> use(wellness, TODAY, back));
    assertThat(use(wellness, TODAY, List.of(new OrderedRegion("foot", Side.LEFT))))
        .isInstanceOf(Use.NotCounted.class);
    happened(claim, CoverageEvent.Kind.CLAIM_CLOSED, TODAY);
    assertThat(use(wellness, TODAY, back)).isInstanceOf(Use.NotCounted.class);
  }

  @Test
  void readsManyCasesAsItReadsEach() {
    covered(anInjuredWorker(TODAY));
    give(2, TODAY);
    files.another(one);
    List<Case> all = cases.as(one.clinic().therapist()).underWay();
    Map<CaseId, CaseBudget> together = budgets.as(one.clinic().therapist()).budgets(all, TODAY);
    assertThat(together).hasSize(2);
    all.forEach(
        file ->
            assertThat(together.get(file.id()))
                .isEqualTo(budgets.as(one.clinic().therapist()).budget(file.id(), TODAY)));
  }

  @Test
  void saysInShortWhatTheWholeSays() {
    give(1, TODAY);
    VisitsLeft left = left(TODAY);
    assertThat(left.ordered()).isEqualTo(OptionalInt.of(12));
    assertThat(left.used()).isEqualTo(1);
    assertThat(left.left()).hasValue(11);
    assertThat(left.binding()).isEqualTo(Binding.ORDERED_VISITS);
  }

  private Coverage covered(CoverageTerms terms) {
    return coverages.as(one.clinic().frontDesk()).cover(one.file(), terms, TODAY);
  }

  private Authorisation grant(Coverage to, String number, Extent extent) {
    return authorisations
        .as(one.clinic().frontDesk())
        .given(to.id(), granted(number, extent), Optional.empty(), Optional.empty());
  }

  private void happened(Coverage with, CoverageEvent.Kind kind, ClinicDay day) {
    coverages.as(one.clinic().frontDesk()).happened(with.id(), kind, day, "");
  }

  private VisitBudget budget(ClinicDay day) {
    return budgets.as(one.clinic().therapist()).budget(one.file(), day).whole().orElseThrow();
  }

  private VisitsLeft left(ClinicDay day) {
    return budgets.as(one.clinic().therapist()).visitsLeft(one.file(), day);
  }

  private Limit shared(ClinicDay day) {
    return budget(day).limits().stream()
        .filter(row -> row.id().equals("payer/visits-per-year"))
        .findFirst()
        .orElseThrow();
  }

  private List<Warning.Kind> kinds(ClinicDay day) {
    return budget(day).warnings().stream().map(Warning::kind).toList();
  }

  private void give(int visits, ClinicDay day) {
    IntStream.range(0, visits)
        .forEach(
            visit -> assertThat(use(one.file(), day, List.of())).isInstanceOf(Use.Taken.class));
  }

  private Use use(CaseId file, ClinicDay day, List<OrderedRegion> where) {
    return tenancy.within(
        one.clinic().id(),
        sql ->
            budgets
                .as(one.clinic().therapist())
                .use(
                    cases.as(one.clinic().therapist()).lock(file),
                    new GivenVisit(ids.next(VisitId::new), day, Duration.ofMinutes(45), where)));
  }
}
