package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.PrescriptionExamples.anOrder;
import static org.fascia.practice.prescriptions.PrescriptionExamples.twiceAWeek;
import static org.fascia.practice.prescriptions.PrescriptionExamples.with;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.medicine.knowledge.DiagnosisCodes;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.prescriptions.Finding.Severity;
import org.junit.jupiter.api.Test;

class OrderRulesTest {
  private static final LocalDate BORN = LocalDate.parse("1980-05-02");
  private static final ClinicDay TODAY = ClinicDay.of("2026-01-07");

  private final OrderRules rules = OrderRules.shipped(PayerPacks.shipped());
  private final DiagnosisCodes codes = Knowledge.load().diagnosisCodes();

  @Test
  void asksOnlyWhoPaysForAWholeOrder() {
    assertThat(judge(anOrder())).isEmpty();
    assertThat(everything(anOrder())).extracting(Finding::rule).containsExactly("RX-22");
  }

  @Test
  void refusesAHeadingAmongTheDiagnoses() {
    assertThat(judge(with(draft -> draft.diagnoses(List.of("M54.50", "M54.5")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("RX-08");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.field()).isEqualTo("diagnoses");
              assertThat(finding.source()).isNotEmpty();
              assertThat(finding.words()).contains("M54.5 (below it: M54.50 ");
            });
  }

  @Test
  void refusesACodeThatDoesNotExistAndAsksAboutOneNotListed() {
    assertThat(errors(with(draft -> draft.diagnoses(List.of("M54.58"))))).containsExactly("RX-08");
    Order rare = with(draft -> draft.diagnoses(List.of("A00.0")));
    assertThat(errors(rare)).isEmpty();
    assertThat(warnings(rare)).containsExactly("RX-08");
  }

  @Test
  void refusesMoreDiagnosesThanAClaimCarries() {
    assertThat(errors(with(draft -> draft.diagnoses(Collections.nCopies(13, "M54.50")))))
        .containsExactly("RX-08");
    assertThat(errors(with(draft -> draft.diagnoses(Collections.nCopies(12, "M54.50"))))).isEmpty();
  }

  @Test
  void refusesASignatureThatCannotBe() {
    assertThat(errors(signed("2026-01-08"))).containsExactly("RX-18");
    assertThat(errors(signed("2026-01-07"))).isEmpty();
    assertThat(errors(signed("1980-05-01"))).contains("RX-18");
  }

  @Test
  void refusesAnOrderOlderThanAYear() {
    assertThat(errors(signed("2025-01-07"))).isEmpty();
    assertThat(errors(signed("2025-01-06"))).containsExactly("RX-18");
  }

  @Test
  void asksAboutAProfessionWhoseOrdersAPayerMayNotTake() {
    assertThat(warnings(signedBy("PT"))).containsExactly("RX-07");
    assertThat(warnings(signedBy("XYZ"))).containsExactly("RX-03");
    assertThat(warnings(signedBy("ARNP"))).isEmpty();
  }

  @Test
  void saysWhatAnInsurerWouldMiss() {
    Order bare =
        with(
            draft ->
                draft
                    .bare()
                    .noRegions()
                    .signer(new Prescriber("Dana Whitfield", "DO", Optional.empty())));
    assertThat(warnings(bare)).containsExactly("RX-04", "RX-11", "RX-12", "RX-14", "RX-17");
    assertThat(errors(bare)).isEmpty();
  }

  @Test
  void asksWhenVisitsAreSaidTwiceAndDiffer() {
    Course both = new Course(Optional.of(Period.ofWeeks(4)), OptionalInt.of(10));
    Order order = anOrder("2026-01-05", Optional.of(twiceAWeek()), both);
    assertThat(warnings(order)).containsExactly("RX-13");
    assertThat(judge(order).getFirst().words())
        .contains("10 visits as a number, 8 by frequency and duration");
  }

  @Test
  void asksForTheConditionBeforeItsExternalCause() {
    Order order = with(draft -> draft.diagnoses(List.of("V43.52XA", "S16.1XXD")));
    assertThat(judge(order)).extracting(Finding::words).anyMatch(it -> it.contains("(V to Y)"));
    Order turned = with(draft -> draft.diagnoses(List.of("S16.1XXD", "V43.52XA")));
    assertThat(judge(turned)).extracting(Finding::words).noneMatch(it -> it.contains("(V to Y)"));
  }

  private Order signed(String day) {
    return with(draft -> draft.signed(LocalDate.parse(day)));
  }

  private static Order signedBy(String credential) {
    return with(
        draft -> draft.signer(new Prescriber("Dana Whitfield", credential, Npi.of("1234567893"))));
  }

  // who pays is asked in every one of these; OrderRulesByPayerTest holds what follows from it
  private List<Finding> judge(Order order) {
    return everything(order).stream().filter(it -> !it.field().equals("payer")).toList();
  }

  private List<Finding> everything(Order order) {
    return rules.judge(
        new ArrivedOrder(order, ""), new Charted(Optional.empty(), BORN), TODAY, codes::standing);
  }

  private List<String> errors(Order order) {
    return rules(order, Severity.ERROR);
  }

  private List<String> warnings(Order order) {
    return rules(order, Severity.WARNING);
  }

  private List<String> rules(Order order, Severity severity) {
    return judge(order).stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::rule)
        .toList();
  }
}
