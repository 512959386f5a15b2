package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.screening.Question;
import org.fascia.records.LeftAside.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedicineReaderTest {
  private static final String WARFARIN = "855332";
  private static final String DOCETAXEL = "1860480";

  @Test
  void readsAnActiveOrder() {
    Medicine medicine = only(ChartExamples.read(order("a", WARFARIN, "active", "2026-11-14")));
    assertThat(medicine.atc()).isEqualTo("B01AA03");
    assertThat(medicine.route()).isEqualTo("oral");
    assertThat(medicine.sinceStart()).isEqualTo(new Elapsed.Days(10));
    assertThat(medicine.sinceLastDose()).isEqualTo(Elapsed.UNKNOWN);
  }

  @Test
  void aRenewedOrderStartsWithTheFirstOfItsSeries() {
    Chart chart =
        ChartExamples.read(
            order("a", WARFARIN, "stopped", "2018-01-01"),
            order("b", WARFARIN, "stopped", "2024-11-20"),
            order("c", WARFARIN, "stopped", "2025-11-20"),
            order("d", WARFARIN, "active", "2026-11-20"));
    assertThat(only(chart).sinceStart()).isEqualTo(new Elapsed.Days(734));
    assertThat(chart.leftAside()).extracting(LeftAside::why).containsExactly(Why.STOPPED);
    assertThat(chart.leftAside().getFirst().count()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stopped", "completed"})
  void aStoppedMedicineIsNotAPresentOne(String status) {
    Chart chart = ChartExamples.read(order("a", WARFARIN, status, "2026-10-24"));
    assertThat(chart.facts().medicines()).isEmpty();
    assertThat(chart.leftAside()).extracting(LeftAside::why).containsExactly(Why.STOPPED);
    assertThat(chart.ask()).extracting(Question::id).containsExactly("chart-stopped-medicine");
  }

  @Test
  void keepsAStoppedMedicineWhoseLastDoseARuleReads() {
    Medicine chemotherapy = only(ChartExamples.read(given(DOCETAXEL, "2026-11-10")));
    assertThat(chemotherapy.atc()).isEqualTo("L01CD02");
    assertThat(chemotherapy.sinceLastDose()).isEqualTo(new Elapsed.Days(14));
    assertThat(ChartExamples.read(given(DOCETAXEL, "2026-08-10")).facts().medicines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "cancelled", "on-hold"})
  void leavesAsideWhatWasNeverTaken(String status) {
    assertThat(ChartExamples.read(order("a", WARFARIN, status, "2026-11-14")).leftAside())
        .extracting(LeftAside::why)
        .containsExactly(Why.NOT_DONE);
  }

  @Test
  void recognisesAnUnknownProductByItsIngredient() {
    Chart chart = ChartExamples.read(named("apixaban 5 MG Oral Tablet"));
    assertThat(only(chart).atc()).isEqualTo("B01AF02");
    assertThat(only(chart).route()).isEqualTo("oral");
    assertThat(chart.understood().getFirst().what()).contains("recognised by its name");
  }

  @Test
  void doesNotGiveASystemicCodeToACream() {
    Chart chart = ChartExamples.read(named("diclofenac 1 % Topical Gel"));
    assertThat(chart.facts().medicines()).isEmpty();
    assertThat(chart.notUnderstood()).hasSize(1);
  }

  @Test
  void readsAProductFromTheResourceItRefersTo() {
    String product =
        """
        {"resourceType":"Medication","id":"m","code":{"coding":[
          {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"855332"}]}}
        """;
    String order =
        """
        {"resourceType":"MedicationRequest","id":"o","status":"active","intent":"order",
         "medicationReference":{"reference":"Medication/m"}}
        """;
    assertThat(only(ChartExamples.read(order, product)).atc()).isEqualTo("B01AA03");
  }

  @Test
  void asksWhetherAnOldOrderStillHolds() {
    assertThat(ChartExamples.read(order("a", WARFARIN, "active", "2020-11-14")).ask())
        .extracting(Question::id)
        .containsExactly("chart-old-orders");
  }

  private static Medicine only(Chart chart) {
    assertThat(chart.facts().medicines()).hasSize(1);
    return chart.facts().medicines().getFirst();
  }

  private static String order(String id, String rxnorm, String status, String day) {
    return """
        {"resourceType":"MedicationRequest","id":"%s","status":"%s","intent":"order","authoredOn":"%s",
         "medicationCodeableConcept":{"coding":[
          {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"%s"}],"text":"A medicine"}}
        """
        .formatted(id, status, day, rxnorm);
  }

  private static String named(String name) {
    return """
        {"resourceType":"MedicationStatement","id":"s","status":"active",
         "medicationCodeableConcept":{"coding":[
          {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"1"}],"text":"%s"}}
        """
        .formatted(name);
  }

  private static String given(String rxnorm, String day) {
    return """
        {"resourceType":"MedicationAdministration","id":"g","status":"completed","effectiveDateTime":"%s",
         "medicationCodeableConcept":{"coding":[
          {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"%s"}]}}
        """
        .formatted(day, rxnorm);
  }
}
