package org.fascia.practice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;
import static org.fascia.practice.testing.TestCases.anOrder;

import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.screening.Verdict;
import org.fascia.practice.intake.ClearanceOnRecord.Given;
import org.fascia.practice.intake.ClearanceOnRecord.Validity;
import org.fascia.practice.kernel.ClearanceId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ClearancesTest {
  private static final String RULE = "ci-bleeding-disorder";

  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Charts> charts;
  @Autowired ForCaller<Clearances> clearances;
  @Autowired TestCases cases;

  private TestCase one;
  private Screenings ourScreenings;
  private Clearances ours;

  @BeforeEach
  void aPatientWhoBleedsEasily() {
    one = cases.prescribed();
    ours = clearances.as(one.clinic().therapist());
    ourScreenings = screenings.as(one.clinic().therapist());
    learn(diagnosed("D68.0"));
  }

  @Test
  void liftsTheRuleItNamesAndNoOther() {
    assertThat(verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
    ours.record(one.file(), RULE, given(), TODAY);
    assertThat(firedOutcome(RULE)).isNotEqualTo(Optional.of(Verdict.NEEDS_CLEARANCE));
    assertThat(ours.of(one.file(), TODAY))
        .extracting(ClearanceOnRecord::validity)
        .containsExactly(Validity.HOLDS);
  }

  @Test
  void endsWhenADiagnosisOrAMedicineIsAdded() {
    ours.record(one.file(), RULE, given(), TODAY);
    learn(diagnosed("I10"));
    assertThat(validity()).isEqualTo(Validity.FACTS_CHANGED);
    assertThat(verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
  }

  @Test
  void outlivesAVitalSignTheRuleDoesNotLookAt() {
    ours.record(one.file(), RULE, given(), TODAY);
    learn(new Fact.Measured("sbp", 124, TODAY.date().atStartOfDay()));
    assertThat(validity()).isEqualTo(Validity.HOLDS);
  }

  @Test
  void doesNotCoverARegionNobodyAskedFor() {
    ours.record(one.file(), RULE, given(), TODAY);
    cases.prescribe(one, anOrder(new OrderedRegion("calf", Side.LEFT)));
    assertThat(validity()).isEqualTo(Validity.OTHER_REQUEST);
  }

  @Test
  void canBeTakenBackOnce() {
    ClearanceId id = ours.record(one.file(), RULE, given(), TODAY);
    ours.withdraw(one.file(), id, "the haematologist called", TODAY);
    assertThat(validity()).isEqualTo(Validity.WITHDRAWN);
    assertRefused("INTAKE-015", () -> ours.withdraw(one.file(), id, "", TODAY));
  }

  @Test
  void needsARuleThatAsksSomeoneWhoSaidItAndTheirWords() {
    assertRefused(
        "INTAKE-011", () -> ours.record(one.file(), "ci-fever-systemic-infection", given(), TODAY));
    assertRefused("INTAKE-012", () -> record(new Given(" ", TODAY, "yes", Optional.empty())));
    assertRefused("INTAKE-013", () -> record(new Given("Dr Ito", TODAY, " ", Optional.empty())));
    assertRefused(
        "INTAKE-014",
        () -> record(new Given("Dr Ito", TODAY.plusDays(1), "yes", Optional.empty())));
  }

  private void record(Given given) {
    ours.record(one.file(), RULE, given, TODAY);
  }

  private static Given given() {
    return new Given("Dr Ito", TODAY, "Light massage of the back is fine", Optional.empty());
  }

  private static Fact diagnosed(String code) {
    return new Fact.Diagnosed(
        code, "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED);
  }

  private void learn(Fact fact) {
    charts.as(one.clinic().therapist()).learn(one.file(), fact, TODAY);
  }

  private Verdict verdict() {
    return ourScreenings.screen(one.file(), TODAY).shown().verdict();
  }

  private Optional<Verdict> firedOutcome(String rule) {
    return ourScreenings.screen(one.file(), TODAY).shown().fired().stream()
        .filter(fired -> fired.id().equals(rule))
        .map(fired -> fired.outcome())
        .findFirst();
  }

  private Validity validity() {
    return ours.of(one.file(), TODAY).getLast().validity();
  }
}
