package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.CoverageExamples.aVeteran;
import static org.fascia.practice.prescriptions.CoverageExamples.anInjuredWorker;
import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.time.Clock;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.PayerId;
import org.fascia.practice.access.AuditTrail;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class CoveragesTest {
  @Autowired ForCaller<Coverages> coverages;
  @Autowired ForCaller<Confirmations> confirmations;
  @Autowired ForCaller<CallLog> calls;
  @Autowired ForCaller<Cases> cases;
  @Autowired ForCaller<AuditTrail> trails;
  @Autowired TestCases files;
  @Autowired Tenancy tenancy;
  @Autowired Clock clock;

  private TestCase one;
  private Coverages ours;

  @BeforeEach
  void aCaseInAClinicOfItsOwn() {
    one = files.opened(CaseKind.MEDICAL);
    ours = coverages.as(one.clinic().frontDesk());
  }

  @Test
  void keepsEverythingThatWasAgreed() {
    CoverageTerms plan =
        new CoverageTerms(
            anInjuredWorker(TODAY).payer(),
            2,
            Optional.of("M-77"),
            Optional.of("BC12345"),
            anInjuredWorker(TODAY).accident(),
            anInjuredWorker(TODAY).accepted(),
            List.of("97124", "97140"),
            new PlanTerms(Map.of("visits-per-year", 16L), Optional.of(MonthDay.of(7, 1))),
            new Window(TODAY, Optional.of(TODAY.plusDays(90))));
    Coverage filed = ours.cover(one.file(), plan, TODAY);
    assertThat(filed.terms()).isEqualTo(plan);
    assertThat(ours.get(filed.id())).isEqualTo(filed);
  }

  @Test
  void letsSeveralPayersHoldForTheSameDays() {
    ours.cover(one.file(), anInjuredWorker(TODAY), TODAY);
    ours.cover(one.file(), aVeteran(TODAY), TODAY);
    assertThat(ours.of(one.file())).filteredOn(it -> it.holdsOn(TODAY)).hasSize(2);
  }

  @Test
  void refusesAPayerWhoseRulesNobodyKnows() {
    CoverageTerms unknown =
        CoverageTerms.of(new Payer(new PayerId("lunar-mutual"), "Lunar"), Window.from(TODAY));
    assertRefused("COVERAGE-006", () -> ours.cover(one.file(), unknown, TODAY));
    assertThat(ours.of(one.file())).isEmpty();
  }

  @Test
  void refusesDaysThatEndBeforeTheyBegin() {
    assertRefused("COVERAGE-001", () -> new Window(TODAY, Optional.of(TODAY.plusDays(-1))));
  }

  @Test
  void keepsWhatHeldBeforeAChange() {
    Coverage first = ours.cover(one.file(), anInjuredWorker(TODAY), TODAY);
    Coverage second = ours.change(first.id(), aVeteran(TODAY), "Letter of March 9");
    assertThat(second.version()).isEqualTo(2);
    assertThat(ours.versions(first.id()))
        .extracting(Coverage::terms)
        .containsExactly(aVeteran(TODAY), anInjuredWorker(TODAY));
    assertRefused("COVERAGE-007", () -> ours.change(first.id(), aVeteran(TODAY), " "));
  }

  @Test
  void tellsTheCaseWhatHappenedWithAPayer() {
    Coverage filed = ours.cover(one.file(), anInjuredWorker(TODAY), TODAY);
    ClinicDay closed = TODAY.plusDays(-3);
    ours.happened(filed.id(), CoverageEvent.Kind.CLAIM_CLOSED, closed, "By letter");
    assertThat(ours.get(filed.id()).events())
        .singleElement()
        .satisfies(event -> assertThat(event.day()).isEqualTo(closed));
    assertThat(cases.as(one.clinic().frontDesk()).events(one.file()))
        .extracting(CaseEvent::words)
        .contains("L&I: claim closed");
  }

  @Test
  void takesBackAnEventOnce() {
    Coverage filed = ours.cover(one.file(), anInjuredWorker(TODAY), TODAY);
    var wrong =
        ours.happened(filed.id(), CoverageEvent.Kind.CLAIM_CLOSED, TODAY, "")
            .events()
            .getFirst()
            .id();
    ours.withdraw(wrong);
    assertThat(ours.get(filed.id()).events()).isEmpty();
    assertRefused("COVERAGE-008", () -> ours.withdraw(wrong));
  }

  @Test
  void letsAnotherPayerTakeOverFromADayInThePast() {
    Coverage former = ours.cover(one.file(), anInjuredWorker(TODAY.plusDays(-30)), TODAY);
    ClinicDay from = TODAY.plusDays(-10);
    Coverage next = ours.payerChanged(former.id(), aVeteran(from), TODAY);
    assertThat(ours.get(former.id()).holdsOn(from)).isFalse();
    assertThat(ours.get(former.id()).holdsOn(from.plusDays(-1))).isTrue();
    assertThat(next.holdsOn(from)).isTrue();
    assertThat(ours.get(former.id()).terms().window().until()).isEmpty();
  }

  @Test
  void saysHowOldAPayersWordIs() {
    Coverage filed = ours.cover(one.file(), anInjuredWorker(TODAY), TODAY);
    Confirmation said =
        new Confirmation(
            filed.id(), "pip-money", Measure.CENTS, 412_500, TODAY, "Dee at claims", "R-1");
    confirmations.as(one.clinic().frontDesk()).confirm(said);
    assertThat(confirmations.as(one.clinic().therapist()).of(filed.id())).containsExactly(said);
    assertThat(said.isStale(TODAY.plusDays(14))).isFalse();
    assertThat(said.isStale(TODAY.plusDays(15))).isTrue();
    assertRefused(
        "COVERAGE-003",
        () -> new Confirmation(filed.id(), "x", Measure.VISITS, 3, TODAY, "Dee", " "));
    assertRefused(
        "COVERAGE-004",
        () -> new Confirmation(filed.id(), "x", Measure.VISITS, -1, TODAY, "Dee", "R-2"));
  }

  @Test
  void logsCallsTheNewestFirstAndNoneOfTheFuture() {
    Coverage filed = ours.cover(one.file(), anInjuredWorker(TODAY), TODAY);
    CallLog log = calls.as(one.clinic().frontDesk());
    log.log(call(filed, 3600, "Six more visits are coming"));
    log.log(call(filed, 60, "Approved by fax"));
    assertThat(log.of(filed.id()))
        .extracting(PayerCall::said)
        .containsExactly("Approved by fax", "Six more visits are coming");
    assertRefused("COVERAGE-012", () -> log.log(call(filed, -3600, "Tomorrow")));
    assertRefused("COVERAGE-005", () -> call(filed, 60, " "));
  }

  @Test
  void tellsTheAuditWhosePayerAnActIsAbout() {
    Coverage filed = ours.cover(one.file(), anInjuredWorker(TODAY), TODAY);
    CallLog log = calls.as(one.clinic().frontDesk());
    Confirmations said = confirmations.as(one.clinic().frontDesk());
    log.log(call(filed, 60, "Approved by fax"));
    log.of(filed.id());
    said.confirm(
        new Confirmation(filed.id(), "pip-money", Measure.CENTS, 100, TODAY, "Dee", "R-1"));
    said.of(filed.id());
    ours.versions(filed.id());
    var event = ours.happened(filed.id(), CoverageEvent.Kind.CLAIM_CLOSED, TODAY, "").events();
    ours.withdraw(event.getFirst().id());

    assertThat(trails.as(one.clinic().owner()).about(one.patient(), 100))
        .extracting(AuditTrail.Event::act)
        .contains(
            "create payer-call",
            "search payer-call",
            "create coverage-confirmation",
            "read coverage",
            "create coverage-event",
            "change coverage-event");
  }

  @Test
  void onlyAddsToWhatPayersSaid() {
    for (String table :
        List.of(
            "coverage",
            "coverage_version",
            "coverage_event",
            "coverage_confirmation",
            "payer_call",
            "coverage_paper")) {
      assertOnlyAddedTo(tenancy, one.clinic(), table, "coverage_id");
    }
  }

  private PayerCall call(Coverage about, int secondsAgo, String said) {
    return new PayerCall(
        about.id(), clock.instant().minusSeconds(secondsAgo), "Dee at claims", "R-9", said);
  }
}
