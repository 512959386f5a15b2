package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.records.LeftAside.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {
  private static final String PLATELETS = "777-3";

  @Test
  void theNewestValueCountsAndItsAgeIsKnown() {
    Chart chart =
        ChartExamples.read(
            value("a", PLATELETS, "10*3/uL", 90, "2026-11-20"),
            value("b", PLATELETS, "10*3/uL", 40, "2026-11-23T12:00:00Z"),
            value("c", PLATELETS, "10*3/uL", 300, "2026-11-01"));
    Measurement newest = only(chart);
    assertThat(newest.value()).isEqualTo(40);
    assertThat(newest.age()).isEqualTo(Duration.ofHours(36));
    assertThat(chart.leftAside()).extracting(LeftAside::why).containsOnly(Why.OUTDATED);
  }

  @ParameterizedTest
  @CsvSource({
    "777-3, /uL, 90000, platelets, 90",
    "777-3, K/uL, 90, platelets, 90",
    "8310-5, [degF], 101.3, temp_c, 38.5",
    "59260-0, mmol/L, 7, hb, 11.277",
    "15074-8, mmol/L, 5, glucose, 90.08"
  })
  void convertsUnits(String loinc, String unit, double value, String field, double expected) {
    Measurement measured = only(ChartExamples.read(value("a", loinc, unit, value, "2026-11-24")));
    assertThat(measured.field()).isEqualTo(field);
    assertThat(measured.value()).isCloseTo(expected, within(0.01));
  }

  @Test
  void aUnitNobodyKnowsIsNotUnderstood() {
    Chart chart = ChartExamples.read(value("a", PLATELETS, "furlong", 90, "2026-11-24"));
    assertThat(chart.facts().measurements()).isEmpty();
    assertThat(chart.notUnderstood().getFirst().problem())
        .isEqualTo("no map reads its unit \"furlong\"");
  }

  @Test
  void aValueBelowTheLimitOfDetectionLiesBelowIt() {
    String below =
        value("a", PLATELETS, "10*3/uL", 10, "2026-11-24")
            .replace("\"value\":", "\"comparator\":\"<\",\"value\":");
    assertThat(only(ChartExamples.read(below)).value()).isLessThan(10);
  }

  @Test
  void readsBothPressuresOfAPanel() {
    Chart chart = ChartExamples.read(pressure("2026-11-24T23:30:00Z"));
    assertThat(chart.facts().measurements())
        .extracting(Measurement::field)
        .containsExactlyInAnyOrder("sbp", "dbp");
    assertThat(chart.understood().getFirst().words())
        .isEqualTo("Blood pressure 128/82 mmHg, 2026-11-24");
    assertThat(ChartExamples.read(pressure("2026-10-24")).leftAside().getFirst().why())
        .isEqualTo(Why.TOO_OLD);
  }

  @Test
  void aHeartFailureClassIsAFinding() {
    String nyha =
        """
        {"resourceType":"Observation","id":"n","status":"final","effectiveDateTime":"2026-11-01",
         "code":{"coding":[{"system":"http://loinc.org","code":"88020-3"}]},
         "valueCodeableConcept":{"text":"NYHA Class III"}}
        """;
    assertThat(ChartExamples.read(nyha).facts().findings())
        .extracting(Finding::sign)
        .containsExactly("nyha-3");
  }

  @Test
  void aRapidGainOfWeightIsAFinding() {
    String before = value("a", "29463-7", "kg", 80, "2026-11-20");
    assertThat(findings(before, value("b", "29463-7", "kg", 82.5, "2026-11-22")))
        .containsExactly("rapid-weight-gain");
    assertThat(findings(before, value("b", "29463-7", "kg", 82.5, "2026-11-24"))).isEmpty();
    assertThat(findings(before, value("b", "29463-7", "kg", 82, "2026-11-22"))).isEmpty();
    assertThat(findings(before, value("b", "29463-7", "kg", 77, "2026-11-22"))).isEmpty();
  }

  @Test
  void neutrophilsFollowFromTheirShareOfOneSample() {
    String all = value("a", "6690-2", "10*3/uL", 2, "2026-11-22T08:00:00Z");
    String share = value("b", "770-8", "%", 20, "2026-11-22T08:00:00Z");
    Measurement neutrophils = only(ChartExamples.read(all, share));
    assertThat(neutrophils.field()).isEqualTo("anc");
    assertThat(neutrophils.value()).isCloseTo(0.4, within(1e-9));
    String other = value("b", "770-8", "%", 20, "2026-11-21T08:00:00Z");
    assertThat(ChartExamples.read(all, other).facts().measurements()).isEmpty();
  }

  @Test
  void weeksOfPregnancyComeOnlyFromABasis() {
    String pregnant = pregnant("2026-06-24");
    assertThat(pregnancy(pregnant)).isEqualTo(new Pregnancy.WeeksUnknown());
    assertThat(pregnancy(pregnant, value("w", "49051-6", "wk", 20, "2026-11-10")))
        .isEqualTo(new Pregnancy.Weeks(22));
    assertThat(pregnancy(pregnant, dated("11778-8", "2027-03-02")))
        .isEqualTo(new Pregnancy.Weeks(26));
    assertThat(pregnancy(pregnant, dated("8665-2", "2026-05-19")))
        .isEqualTo(new Pregnancy.Weeks(27));
  }

  @Test
  void aPregnancyThatCannotStillRunIsLeftAside() {
    Chart chart = ChartExamples.read(pregnant("2025-06-24"));
    assertThat(chart.facts().person().pregnancy()).isEqualTo(new Pregnancy.Unrecorded());
    assertThat(chart.facts().diagnoses()).isEmpty();
    assertThat(chart.leftAside()).extracting(LeftAside::why).containsExactly(Why.LONG_AGO);
  }

  @Test
  void aBirthEndsAPregnancyAndStartsTheWeeksAfterIt() {
    String birth =
        """
        {"resourceType":"Procedure","id":"b","status":"completed","performedDateTime":"2026-11-03",
         "code":{"coding":[{"system":"http://snomed.info/sct","code":"11466000"}],"text":"Cesarean section"}}
        """;
    Chart chart = ChartExamples.read(pregnant("2026-03-01"), birth);
    assertThat(chart.facts().person().pregnancy()).isEqualTo(new Pregnancy.AfterBirth(3));
    assertThat(chart.facts().operations()).hasSize(1);
  }

  private static java.util.List<String> findings(String... resources) {
    return ChartExamples.read(resources).facts().findings().stream().map(Finding::sign).toList();
  }

  private static Pregnancy pregnancy(String... resources) {
    return ChartExamples.read(resources).facts().person().pregnancy();
  }

  private static Measurement only(Chart chart) {
    assertThat(chart.facts().measurements()).hasSize(1);
    return chart.facts().measurements().getFirst();
  }

  private static String value(String id, String loinc, String unit, double value, String day) {
    return """
        {"resourceType":"Observation","id":"%s","status":"final","effectiveDateTime":"%s",
         "code":{"coding":[{"system":"http://loinc.org","code":"%s"}],"text":"A value"},
         "valueQuantity":{"value":%s,"unit":"%s"}}
        """
        .formatted(id, day, loinc, value, unit);
  }

  private static String dated(String loinc, String date) {
    return """
        {"resourceType":"Observation","id":"d","status":"final","effectiveDateTime":"2026-11-01",
         "code":{"coding":[{"system":"http://loinc.org","code":"%s"}]},"valueDateTime":"%s"}
        """
        .formatted(loinc, date);
  }

  private static String pregnant(String onset) {
    return """
        {"resourceType":"Condition","id":"p","clinicalStatus":{"coding":[{"code":"active"}]},
         "code":{"coding":[{"system":"http://snomed.info/sct","code":"77386006"}],"text":"Pregnant"},
         "onsetDateTime":"%s"}
        """
        .formatted(onset);
  }

  private static String pressure(String day) {
    return """
        {"resourceType":"Observation","id":"p","status":"final","effectiveDateTime":"%s",
         "code":{"coding":[{"system":"http://loinc.org","code":"85354-9",
           "display":"Blood pressure panel with all children optional"}]},
         "component":[
          {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},
           "valueQuantity":{"value":82,"unit":"mm[Hg]"}},
          {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},
           "valueQuantity":{"value":128,"unit":"mm[Hg]"}}]}
        """
        .formatted(day);
  }
}
