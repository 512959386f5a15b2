package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.PaperExamples.aPaper;
import static org.fascia.practice.prescriptions.PaperExamples.paidBy;
import static org.fascia.practice.prescriptions.PrescriptionExamples.anOrder;
import static org.fascia.practice.prescriptions.PrescriptionExamples.with;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.budget.packs.PayerType;
import org.fascia.medicine.knowledge.DiagnosisCodes;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.prescriptions.PaperExamples.Paper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule from both sides: a whole order passes it, one thing wrong fails it, by payer. */
class OrderRulesByPayerTest {
  private static final LocalDate BORN = LocalDate.parse("1980-05-02");
  private static final ClinicDay TODAY = ClinicDay.of("2026-01-07");
  private static final String INSURED = "COMMERCIAL AUTO WORKERS VA FEDERAL";
  private static final String ALL = "SELF HSA " + INSURED;
  private static final Order NO_NPI =
      with(draft -> draft.signer(new Prescriber("Dana Whitfield", "DO", Optional.empty())));

  // payers of which the table says more than one answer for all professions
  private static final String TABLED = "COMMERCIAL AUTO FEDERAL";

  private final OrderRules rules = OrderRules.shipped(PayerPacks.shipped());
  private final DiagnosisCodes codes = Knowledge.load().diagnosisCodes();

  /** One thing wrong with an order, and what it means to whom: E for an error, W, I. */
  private record Wrong(
      String rule, String what, String errors, String warnings, UnaryOperator<ArrivedOrder> made) {}

  @ParameterizedTest
  @EnumSource(PayerType.class)
  void findsNothingInAWholeOrderOfAnyPayer(PayerType payer) {
    assertThat(judge(whole(payer)))
        .allSatisfy(it -> assertThat(it.severity()).isEqualTo(Finding.Severity.INFORMATION));
  }

  @TestFactory
  Stream<DynamicTest> holdsEveryRuleAgainstWhatIsWrong() {
    return wrongs()
        .flatMap(
            wrong ->
                Arrays.stream(PayerType.values())
                    .map(
                        payer ->
                            DynamicTest.dynamicTest(
                                wrong.rule() + " " + wrong.what() + " for " + payer,
                                () -> holds(wrong, payer))));
  }

  private void holds(Wrong wrong, PayerType payer) {
    List<String> found =
        judge(wrong.made().apply(whole(payer))).stream()
            .filter(finding -> finding.rule().equals(wrong.rule()))
            .filter(finding -> finding.severity() != Finding.Severity.INFORMATION)
            .map(finding -> finding.severity().name().substring(0, 1))
            .toList();
    String expected =
        names(wrong.errors(), payer) ? "E" : names(wrong.warnings(), payer) ? "W" : "";
    assertThat(String.join("", found)).isEqualTo(expected);
  }

  private static Stream<Wrong> wrongs() {
    return Stream.of(
        paper("RX-01", "name not taken down", ALL, "", it -> it.named("")),
        paper("RX-01", "another name", ALL, "", it -> it.named("Mariana Quintero")),
        paper("RX-02", "birth date not taken down", ALL, "", Paper::unborn),
        paper("RX-02", "another birth date", ALL, "", it -> it.born("1980-05-03")),
        order("RX-03", "one name", "HSA " + INSURED, "SELF", signed("Whitfield", "DO")),
        order("RX-03", "unknown letters", "", ALL, signed("Dana Whitfield", "XYZ")),
        order("RX-04", "no NPI", INSURED, "SELF HSA", NO_NPI),
        paper("RX-05", "no licence", "", ALL, Paper::unlicensed),
        paper("RX-06", "no way back", "WORKERS", ALL, Paper::unreachable),
        order("RX-07", "a physical therapist", "WORKERS", TABLED, signed("Dana Whitfield", "PT")),
        order("RX-07", "a chiropractor", "", TABLED, signed("Dana Whitfield", "DC")),
        order("RX-08", "a heading", "HSA " + INSURED, "SELF", diagnosed("M54.5")),
        order("RX-08", "no such code", "HSA " + INSURED, "SELF", diagnosed("M54.58")),
        order("RX-08", "a code not listed", "", ALL, diagnosed("A00.0")),
        paper("RX-09", "a diagnosis of ours", ALL, "", Paper::diagnosedHere),
        order("RX-11", "no region", "", ALL, with(draft -> draft.noRegions())),
        order("RX-12", "no frequency", INSURED, "SELF HSA", with(draft -> draft.bare())),
        order("RX-14", "no minutes", "", ALL, with(draft -> draft.bare())),
        paper("RX-15", "no goals", "WORKERS VA FEDERAL", ALL, Paper::aimless),
        paper("RX-16", "no statement of necessity", "HSA " + INSURED, "", Paper::unneeded),
        order("RX-17", "no precautions", "", ALL, with(draft -> draft.bare())),
        paper("RX-18", "written tomorrow", ALL, "", it -> it.written("2026-01-08")),
        paper("RX-20", "ends before it begins", ALL, "", it -> it.term("2026-01-20", "2026-01-10")),
        paper("RX-20", "ended yesterday", ALL, "", it -> it.term("2026-01-05", "2026-01-06")),
        paper("RX-21", "stamped", ALL, "", Paper::stamped),
        paper("RX-21", "signed before written", ALL, "", it -> it.written("2026-01-06")),
        paper("RX-22", "no authorisation", "VA FEDERAL", "", Paper::unauthorised),
        paper("RX-22", "no claim", "AUTO WORKERS FEDERAL", "", Paper::unclaimed),
        paper("RX-23", "no accident", "AUTO WORKERS FEDERAL", "", Paper::unhurt),
        paper("RX-23", "no state", "AUTO", "", Paper::somewhere),
        paper("RX-23", "an accident tomorrow", ALL, "", it -> it.hurt("2026-01-08")),
        paper("RX-24", "no scan", INSURED, ALL, Paper::unscanned));
  }

  @Test
  void tellsWithoutStoppingThatAnOrderBeginsBeforeItWasWritten() {
    assertThat(judge(whole(PayerType.COMMERCIAL, it -> it.term("2026-01-04", "2026-02-20"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("RX-19");
              assertThat(finding.severity()).isEqualTo(Finding.Severity.INFORMATION);
            });
  }

  @Test
  void computesTheEndWhereTheOrderStatesNone() {
    assertThat(judge(whole(PayerType.COMMERCIAL, Paper::endless)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.words()).contains("until Feb 17, 2026"));
  }

  @Test
  void asksForCodesWhereTheStateOfTheAccidentWantsThem() {
    assertThat(rules(whole(PayerType.AUTO, it -> it.hurtIn("OR")))).containsExactly("RX-10");
    assertThat(rules(whole(PayerType.AUTO, it -> it.hurtIn("OR").procedures("97124")))).isEmpty();
    assertThat(rules(whole(PayerType.AUTO, it -> it.hurtIn("MI")))).isEmpty();
  }

  @Test
  void wantsARegionForEachOfTwoProcedures() {
    ArrivedOrder both = whole(PayerType.COMMERCIAL, it -> it.procedures("97124", "97140"));
    assertThat(rules(both)).isEmpty();
    assertThat(judge(replaced(both, with(draft -> draft.noRegions()))))
        .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
        .extracting(Finding::rule)
        .containsExactly("RX-11");
  }

  @Test
  void leavesCaseAccentsAndMiddleNamesAside() {
    assertThat(judge(whole(PayerType.COMMERCIAL, it -> it.named("QUINTERO, MARÍSOL ANA"))))
        .isEmpty();
  }

  @Test
  void asksWhetherAnOldInjuryIsStillUnderFirstTreatment() {
    ArrivedOrder initial = replaced(whole(PayerType.COMMERCIAL), diagnosed("S16.1XXA"));
    assertThat(rules(initial)).containsExactly("RX-08");
    assertThat(rules(replaced(whole(PayerType.COMMERCIAL), diagnosed("S16.1XXD")))).isEmpty();
    ArrivedOrder fresh =
        replaced(whole(PayerType.COMMERCIAL, it -> it.hurt("2025-12-20")), diagnosed("S16.1XXA"));
    assertThat(rules(fresh)).isEmpty();
  }

  @Test
  void countsUnitsInThePlaceOfMinutes() {
    ArrivedOrder units =
        new ArrivedOrder(
            with(draft -> draft.noMinutes()), "", aPaper().units(OptionalInt.of(3)).particulars());
    assertThat(rules(units)).doesNotContain("RX-14");
  }

  private static Wrong paper(
      String rule, String what, String errors, String warnings, UnaryOperator<Paper> change) {
    return new Wrong(rule, what, errors, warnings, it -> changed(it, change));
  }

  private static Wrong order(
      String rule, String what, String errors, String warnings, Order order) {
    return new Wrong(rule, what, errors, warnings, it -> replaced(it, order));
  }

  private static ArrivedOrder changed(ArrivedOrder whole, UnaryOperator<Paper> change) {
    return new ArrivedOrder(
        whole.order(), "", change.apply(new Paper(whole.particulars())).particulars());
  }

  private static ArrivedOrder replaced(ArrivedOrder whole, Order order) {
    return new ArrivedOrder(order, "", whole.particulars());
  }

  private static ArrivedOrder whole(PayerType payer) {
    return new ArrivedOrder(anOrder(), "2x/wk x 6 wks", paidBy(payer).particulars());
  }

  private static ArrivedOrder whole(PayerType payer, UnaryOperator<Paper> change) {
    return changed(whole(payer), change);
  }

  private static Order signed(String name, String credential) {
    return with(draft -> draft.signer(new Prescriber(name, credential, Npi.of("1234567893"))));
  }

  private static Order diagnosed(String... diagnoses) {
    return with(draft -> draft.diagnoses(List.of(diagnoses)));
  }

  private static boolean names(String payers, PayerType payer) {
    return Stream.of(payers.split(" "))
        .anyMatch(word -> !word.isEmpty() && payer.name().startsWith(word));
  }

  private List<String> rules(ArrivedOrder order) {
    return judge(order).stream().map(Finding::rule).collect(Collectors.toList());
  }

  private List<Finding> judge(ArrivedOrder order) {
    Charted chart = new Charted(Optional.of(new PersonName("Marisol", "Quintero")), BORN);
    return rules.judge(order, chart, TODAY, codes::standing);
  }
}
