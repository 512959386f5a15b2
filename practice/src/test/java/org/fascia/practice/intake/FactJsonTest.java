package org.fascia.practice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactJsonTest {
  private static final Place LEFT_LEG = new Place(Set.of(Zone.THIGH, Zone.KNEE), Side.LEFT);
  private static final LocalDate DAY = LocalDate.parse("2026-01-03");

  static List<Fact> everyKind() {
    return List.of(
        new Fact.Diagnosed(
            "M54.50", "Low back pain", Diagnosis.Status.ACTIVE, Optional.of(DAY), LEFT_LEG),
        new Fact.Diagnosed("I10", "", Diagnosis.Status.HISTORY, Optional.empty(), Place.UNRECORDED),
        new Fact.Operated("spinal", "Discectomy", Optional.of(DAY), Place.UNRECORDED),
        new Fact.Taking(
            "B01AF01", "rivaroxaban", "oral", Optional.of(DAY), Optional.empty(), LEFT_LEG),
        new Fact.Measured("systolic", 131.5, LocalDateTime.parse("2026-01-02T14:30:00")),
        new Fact.Found("skin-broken", LEFT_LEG),
        new Fact.Answered("rf-saddle-numb", Answer.Reply.UNSURE),
        new Fact.Scored("wells-dvt", 2),
        new Fact.Expecting(Fact.Expecting.Stage.PREGNANT, 12, DAY));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void readsEveryKindOfFactAsItWasWritten(Fact fact) {
    assertThat(FactJson.fact(FactJson.text(fact))).isEqualTo(fact);
  }

  /**
   * The database keeps one value of a key that stands twice: the name of the fact would be lost.
   */
  @ParameterizedTest
  @MethodSource("everyKind")
  void writesNoKeyTwice(Fact fact) {
    List<String> keys =
        java.util.regex.Pattern.compile("[{,]\"(\\w+)\":")
            .matcher(FactJson.text(fact))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(keys).contains("fact").doesNotHaveDuplicates();
  }

  @Test
  void writesOneSnapshotWhateverTheOrderOfFacts() {
    Diagnosis one = diagnosis("M54.50", new Elapsed.Days(40));
    Diagnosis other = diagnosis("I10", Elapsed.UNKNOWN);
    assertThat(FactJson.snapshot(facts(one, other)))
        .isEqualTo(FactJson.snapshot(facts(other, one)));
  }

  @Test
  void readsTheFactsOfASnapshotBack() {
    Facts facts = facts(diagnosis("I10", Elapsed.UNKNOWN));
    assertThat(FactJson.facts(FactJson.snapshot(facts))).isEqualTo(facts);
  }

  private static Diagnosis diagnosis(String code, Elapsed onset) {
    return new Diagnosis(
        code, "", Diagnosis.Status.ACTIVE, onset, LEFT_LEG, Origin.of("chart", DAY));
  }

  private static Facts facts(Diagnosis... diagnoses) {
    Origin intake = Origin.of("intake");
    return new Facts(
        new Person(45, Person.Sex.FEMALE, new Pregnancy.Weeks(12)),
        List.of(diagnoses),
        List.of(),
        List.of(
            new Medicine(
                "B01AF01",
                "rivaroxaban",
                "",
                Elapsed.UNKNOWN,
                Elapsed.UNKNOWN,
                Place.UNRECORDED,
                intake)),
        List.of(new Measurement("systolic", 131, Duration.ofHours(10), intake)),
        List.of(new Finding("skin-broken", LEFT_LEG, intake)),
        List.of(new Answer("rf-fever", Answer.Reply.NO, intake)),
        List.of(),
        List.of(new Clearance("ci-anticoagulation", intake)));
  }
}
