package org.fascia.practice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.records.AsOf;
import org.fascia.records.Chart;
import org.fascia.records.ChartReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ChartsTest {
  private static final Path EXAMPLE =
      Path.of("..", "examples", "patients", "low-back-pain-clopidogrel.json.gz");

  @Autowired ForCaller<Charts> charts;
  @Autowired ForCaller<Answers> answers;
  @Autowired Knowledge knowledge;
  @Autowired TestCases cases;

  private TestCase one;
  private Charts ours;

  @BeforeEach
  void aCase() {
    one = cases.prescribed();
    ours = charts.as(one.clinic().therapist());
  }

  @Test
  void keepsEveryFactOfARealChartAndWhatBecameOfTheRest() {
    Chart chart = anExample();
    charts.as(one.clinic().frontDesk()).recordChart(one.file(), chart("chart.json", chart), TODAY);
    assertThat(ours.of(one.file()))
        .hasSizeGreaterThanOrEqualTo(
            chart.facts().diagnoses().size()
                + chart.facts().medicines().size()
                + chart.facts().measurements().size());
    assertThat(ours.reading(one.file())).contains(ChartReading.of(chart));
  }

  @Test
  void letsTheNewestChartTakeThePlaceOfTheOneBefore() {
    Chart chart = anExample();
    ours.recordChart(one.file(), chart("first", chart), TODAY);
    int facts = counting().size();
    ours.recordChart(one.file(), chart("second", chart), TODAY.plusDays(1));
    assertThat(ours.of(one.file())).hasSize(2 * facts);
    assertThat(ours.of(one.file()).stream().filter(it -> it.counts(TODAY.plusDays(1))))
        .hasSize(facts);
  }

  @Test
  void putsADayIntoTheFactThatLacksIt() {
    learn("I10", Optional.empty());
    answers
        .as(one.clinic().therapist())
        .date(one.file(), "date:I10", TODAY.date().minusDays(30), TODAY);
    assertThat(counting())
        .containsExactly(
            diagnosed("I10", Optional.of(TODAY.date().minusDays(30)), Place.UNRECORDED));
  }

  @Test
  void putsAPlaceIntoTheFactThatLacksIt() {
    ours.learn(one.file(), new Fact.Found("open-wound", Place.UNRECORDED), TODAY);
    Place knee = new Place(Set.of(Zone.KNEE), Side.RIGHT);
    answers.as(one.clinic().therapist()).locate(one.file(), "place:open-wound", knee, TODAY);
    assertThat(counting()).containsExactly(new Fact.Found("open-wound", knee));
  }

  @Test
  void takesADayForADiagnosisThatOnlyTheOrderNames() {
    answers.as(one.clinic().therapist()).date(one.file(), "date:M54.50", TODAY.date(), TODAY);
    assertThat(counting())
        .containsExactly(diagnosed("M54.50", Optional.of(TODAY.date()), Place.UNRECORDED));
  }

  @Test
  void keepsOutWhatNoRuleCouldRead() {
    assertRefused("INTAKE-002", () -> learn(new Fact.Found("a bad feeling", Place.UNRECORDED)));
    assertRefused("INTAKE-003", () -> learn(measured(Double.NaN)));
    assertRefused("INTAKE-004", () -> learn("I10", Optional.of(TODAY.date().plusDays(1))));
    assertRefused("INTAKE-005", () -> learn("back pain", Optional.empty()));
    assertRefused("INTAKE-006", () -> learn(taking("aspirin")));
    assertRefused(
        "INTAKE-007",
        () -> learn(new Fact.Expecting(Fact.Expecting.Stage.PREGNANT, 60, TODAY.date())));
    assertThat(ours.of(one.file())).isEmpty();
  }

  @Test
  void takesValuesFromTheLowestPossibleOfWhatIsMeasured() {
    learn(measured("t_score", -2.8));
    assertRefused("INTAKE-003", () -> learn(measured("t_score", -10.5)));
    learn(measured("inr", 0));
    assertRefused("INTAKE-003", () -> learn(measured("inr", -0.1)));
    learn(new Fact.Scored("rf-wells-dvt", -2));
    assertRefused("INTAKE-003", () -> learn(new Fact.Scored("rf-wells-dvt", -3)));
    assertThat(counting()).hasSize(3);
  }

  @Test
  void endsNoFactOfAnotherPatient() {
    TestCase other = cases.prescribed();
    var theirs =
        charts
            .as(other.clinic().therapist())
            .learn(other.file(), new Fact.Found("open-wound", Place.UNRECORDED), TODAY);
    assertRefused("INTAKE-008", () -> ours.end(one.file(), theirs, TODAY));
  }

  private List<Fact> counting() {
    return ours.of(one.file()).stream()
        .filter(it -> it.counts(TODAY))
        .map(FactOnRecord::fact)
        .toList();
  }

  private void learn(String code, Optional<LocalDate> onset) {
    learn(diagnosed(code, onset, Place.UNRECORDED));
  }

  private void learn(Fact fact) {
    ours.learn(one.file(), fact, TODAY);
  }

  private static Fact diagnosed(String code, Optional<LocalDate> onset, Place place) {
    return new Fact.Diagnosed(code, "", Diagnosis.Status.ACTIVE, onset, place);
  }

  private static Fact measured(String field, double value) {
    return new Fact.Measured(field, value, TODAY.date().atStartOfDay());
  }

  private static Fact measured(double value) {
    return new Fact.Measured("sbp", value, TODAY.date().atStartOfDay());
  }

  private static Fact taking(String atc) {
    return new Fact.Taking(atc, "", "", Optional.empty(), Optional.empty(), Place.UNRECORDED);
  }

  private static ReferringChart chart(String source, Chart chart) {
    return ReferringChart.of(source, chart);
  }

  private Chart anExample() {
    return new ChartReader(knowledge).read(EXAMPLE, AsOf.day(LocalDate.parse("2026-07-01")));
  }
}
