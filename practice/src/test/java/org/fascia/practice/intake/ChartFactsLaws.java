package org.fascia.practice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.people.Contact;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.people.PatientNumber;
import org.fascia.practice.people.PersonName;
import org.junit.jupiter.api.Test;

class ChartFactsLaws {
  private static final LocalDate ASOF = LocalDate.parse("2026-03-09");
  private static final ChartReading NOTHING_ELSE =
      new ChartReading(List.of(), List.of(), List.of(), List.of());
  private static final Origin CHART = Origin.of("chart", ASOF);

  @Test
  void onItsOwnDayAChartIsReadBackAsItCame() {
    qt().withExamples(50)
        .forAll(integers().between(0, 4000), integers().between(0, 2000), integers().between(0, 42))
        .checkAssert(
            (days, hours, weeks) -> {
              Facts facts = facts(days, hours, new Pregnancy.Weeks(weeks));
              assertThat(kept(facts, ASOF)).isEqualTo(facts);
            });
  }

  @Test
  void everyDayThatPassesMakesAFactADayOlder() {
    qt().withExamples(50)
        .forAll(integers().between(0, 4000), integers().between(0, 400))
        .checkAssert(
            (days, later) -> {
              Facts facts = kept(facts(days, 10, new Pregnancy.Unrecorded()), ASOF.plusDays(later));
              assertThat(facts.diagnoses().getFirst().sinceOnset())
                  .isEqualTo(new Elapsed.Days(days + later));
              assertThat(facts.diagnoses().getLast().sinceOnset()).isEqualTo(Elapsed.UNKNOWN);
              assertThat(facts.measurements().getFirst().age())
                  .isEqualTo(Duration.ofHours(10).plusDays(later));
            });
  }

  @Test
  void aPregnancyGrowsByTheWeekUntilNobodyCanKnow() {
    assertThat(pregnancy(new Pregnancy.Weeks(12), 21)).isEqualTo(new Pregnancy.Weeks(15));
    assertThat(pregnancy(new Pregnancy.Weeks(40), 28)).isEqualTo(new Pregnancy.WeeksUnknown());
    assertThat(pregnancy(new Pregnancy.None(), 30)).isEqualTo(new Pregnancy.None());
    assertThat(pregnancy(new Pregnancy.None(), 31)).isEqualTo(new Pregnancy.Unrecorded());
  }

  private static Pregnancy pregnancy(Pregnancy told, int daysLater) {
    return kept(facts(1, 1, told), ASOF.plusDays(daysLater)).person().pregnancy();
  }

  private static Facts kept(Facts facts, LocalDate day) {
    ReferringChart chart = new ReferringChart("chart", ASOF, facts, NOTHING_ELSE);
    ClinicDay on = new ClinicDay(ASOF);
    List<FactOnRecord> onRecord = new ArrayList<>();
    ChartFacts.of(chart, on)
        .forEach(
            told ->
                onRecord.add(
                    new FactOnRecord(
                        new FactId(new java.util.UUID(0, onRecord.size())),
                        FactJson.fact(FactJson.text(told.fact())),
                        told.origin(),
                        told.on(),
                        "Theo",
                        new Standing.Holds())));
    return new FactsOfDay(new ClinicDay(day), IntakePolicy.shipped(), onRecord).of(patient());
  }

  private static Patient patient() {
    return new Patient(
        new PatientId(new java.util.UUID(0, 0)),
        new PatientNumber(1),
        new PatientDetails(
            new PersonName("Marisol", "Quintero"),
            ASOF.minusYears(45),
            Person.Sex.FEMALE,
            new Contact(Optional.empty(), Optional.empty())));
  }

  private static Facts facts(int days, int hours, Pregnancy pregnancy) {
    return new Facts(
        new Person(45, Person.Sex.FEMALE, pregnancy),
        List.of(diagnosis("M54.50", new Elapsed.Days(days)), diagnosis("I10", Elapsed.UNKNOWN)),
        List.of(),
        List.of(),
        List.of(new Measurement("systolic", 131, Duration.ofHours(hours), CHART)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Diagnosis diagnosis(String code, Elapsed onset) {
    return new Diagnosis(code, "", Diagnosis.Status.ACTIVE, onset, Place.UNRECORDED, CHART);
  }
}
