package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.medicine.screening.ScreeningExamples.outcomeOf;
import static org.fascia.medicine.screening.ScreeningExamples.screen;

import java.util.List;
import java.util.Set;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Zone;
import org.junit.jupiter.api.Test;

class ScreenerTest {
  @Test
  void leavesOutOnlyTheRecordedSideWhenBothAreRequested() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: S93.401A, days_since_onset: 1, region: [ankle], side: left}]
            request: {technique: swedish, region: [ankle], side: both, pressure: 2}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.ADAPT);
    assertThat(screening.leaveOut())
        .containsExactly(new LeftOut(new Site(Zone.ANKLE, Side.LEFT), "ci-acute-injury"));
    assertThat(screening.limits())
        .containsExactly(
            new Limit(new Site(Zone.ANKLE, Side.LEFT), "swedish", 0, "ci-acute-injury"));
  }

  @Test
  void takesTwoRecordedSidesForBoth() {
    Screening screening =
        screen(
            """
            diagnoses:
              - {icd10: S93.401A, days_since_onset: 1, region: [ankle], side: right}
              - {icd10: S93.402A, days_since_onset: 2, region: [ankle], side: left}
            request: {technique: swedish, region: [ankle], side: both, pressure: 2}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.DO_NOT_TREAT);
    assertThat(screening.leaveOut())
        .containsExactly(new LeftOut(new Site(Zone.ANKLE, Side.BOTH), "ci-acute-injury"));
  }

  @Test
  void ignoresARecordOfTheOtherSide() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: L40.0, region: [elbow], side: left}]
            findings: [skin-broken]
            finding_sites: {skin-broken: {region: [elbow], side: left}}
            request: {technique: swedish, region: [elbow], side: right, pressure: 2}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.PROCEED);
  }

  @Test
  void treatsTheRestWhenPartOfTheRequestIsHit() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: L02.415, region: [thigh], side: right}]
            request: {technique: swedish, region: [thigh, lower-leg], side: right, pressure: 2}
            """);

    assertThat(outcomeOf("ci-boil-abscess", screening)).isEqualTo(Verdict.ADAPT);
    assertThat(screening.leaveOut()).extracting(LeftOut::site).containsExactly(right(Zone.THIGH));
  }

  @Test
  void isNeverMilderWhenPartIsHitThanWhenNothingIs() {
    String phlebitis =
        "diagnoses: [{icd10: I80.02, days_since_onset: 5, region: [lower-leg], side: left}]\n";

    Screening elsewhere =
        screen(phlebitis + "request: {technique: swedish, region: [upper-back], pressure: 2}");
    Screening partly =
        screen(
            phlebitis
                + "request: {technique: swedish, region: [upper-back, lower-leg], pressure: 2}");

    assertThat(elsewhere.verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
    assertThat(partly.verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
  }

  @Test
  void keepsOneTechniqueOffASiteAndLeavesTheOthers() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: I48.20}]
            request: {technique: [lymphatic-drainage, swedish], region: [neck-lateral, upper-back], pressure: 2}
            """);

    assertThat(outcomeOf("ci-arrhythmia-neck-drainage", screening)).isEqualTo(Verdict.ADAPT);
    assertThat(screening.leaveOut()).isEmpty();
    assertThat(screening.limits())
        .containsExactly(
            new Limit(
                new Site(Zone.NECK_LATERAL, Side.UNSTATED),
                "lymphatic-drainage",
                0,
                "ci-arrhythmia-neck-drainage"));
  }

  @Test
  void letsTheLowestLimitHold() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: M54.16, region: [lower-back]}]
            medications: [{name: warfarin, atc: B01AA03, days_since_start: 900}]
            labs: {inr: 2.4}
            request: {technique: deep-tissue, region: [lower-back, thigh], pressure: 4}
            """);

    assertThat(screening.limit(new Site(Zone.LOWER_BACK, Side.UNSTATED), "deep-tissue"))
        .hasValueSatisfying(limit -> assertThat(limit.maxPressure()).isEqualTo(2));
    assertThat(screening.fired()).extracting(FiredRule::id).contains("ci-disc-radiculopathy");
  }

  @Test
  void givesNoLimitForARuleThatComesToProceed() {
    Screening screening =
        screen(
            """
            medications: [{name: ibuprofen, atc: M01AE01, days_since_start: 5}]
            request: {technique: deep-tissue, region: [thigh], pressure: 5}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.PROCEED);
    assertThat(screening.limits()).isEmpty();
    assertThat(screening.tips()).extracting(FiredRule::id).containsExactly("med-nsaid");
  }

  @Test
  void doesNotCountWhatIsOver() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: C50.911, status: history, region: [breast]}]
            request: {technique: swedish, region: [thigh], pressure: 2}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.PROCEED);
  }

  @Test
  void countsAHistoryCodeAsAFactOfToday() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: Z86.718, status: history}]
            request: {technique: deep-tissue, region: [thigh], pressure: 4}
            """);

    assertThat(screening.fired()).extracting(FiredRule::id).containsExactly("ci-vte-history");
  }

  @Test
  void countsAnUnknownDateAsAQuestionThatNoLetterAnswers() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: I82.401, text: Leg clot}]
            clearance: [all]
            request: {technique: swedish, region: [upper-back], pressure: 2}
            """);

    assertThat(outcomeOf("ci-dvt-acute", screening)).isEqualTo(Verdict.NEEDS_CLEARANCE);
    assertThat(screening.fired().getFirst().onlyTheAnswerSettlesIt()).isTrue();
    assertThat(screening.fired().getFirst().action())
        .startsWith("Ask for the missing date or place first");
    assertThat(screening.ask())
        .extracting(Question::question)
        .contains("When did it begin: Leg clot (I82.401)?");
  }

  @Test
  void letsADateEndWhatItsAbsenceHeld() {
    String sprain =
        """
        diagnoses: [{icd10: %s, region: [ankle], side: left%s}]
        request: {technique: swedish, region: [ankle], side: left, pressure: 2}
        """;

    assertThat(screen(sprain.formatted("S93.402A", "")).verdict())
        .isEqualTo(Verdict.NEEDS_CLEARANCE);
    assertThat(screen(sprain.formatted("S93.402A", ", days_since_onset: 2")).verdict())
        .isEqualTo(Verdict.DO_NOT_TREAT);
    assertThat(screen(sprain.formatted("S93.402A", ", days_since_onset: 30")).verdict())
        .isEqualTo(Verdict.PROCEED);
    assertThat(screen(sprain.formatted("S93.402D", "")).verdict()).isEqualTo(Verdict.PROCEED);
  }

  @Test
  void seatsADiseaseWhereItsCodeSaysIfNoPlaceIsRecorded() {
    String tumour =
        """
        diagnoses: [{icd10: C50.912, text: Breast cancer, days_since_onset: 90}]
        clearance: [all]
        request: {technique: swedish, region: [%s], side: %s, pressure: 1}
        """;

    assertThat(screen(tumour.formatted("hand", "left")).verdict()).isEqualTo(Verdict.ADAPT);
    assertThat(screen(tumour.formatted("breast", "right")).verdict()).isEqualTo(Verdict.ADAPT);
    assertThat(screen(tumour.formatted("breast", "left")).verdict())
        .isEqualTo(Verdict.DO_NOT_TREAT);
  }

  @Test
  void needsItsOwnClearanceForAnAnswerOfThePatient() {
    String night =
        """
        diagnoses: [{icd10: M54.2, days_since_onset: 200}]
        answers_yes: [rf-night-weight-loss]
        clearance: [%s]
        request: {technique: swedish, region: [neck-posterior], pressure: 2}
        """;

    assertThat(screen(night.formatted("all")).verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
    assertThat(screen(night.formatted("rf-night-weight-loss")).verdict()).isEqualTo(Verdict.ADAPT);
  }

  @Test
  void countsAnUnknownNumberOfWeeksAsInsideEverySpan() {
    Screening screening =
        screen(
            """
            age: 30
            pregnancy: weeks-unknown
            request: {technique: swedish, region: [upper-back], pressure: 2}
            """);

    assertThat(screening.fired())
        .extracting(FiredRule::id)
        .contains("ci-pregnancy-first-trimester", "ci-pregnancy-later");
    assertThat(screening.ask()).extracting(Question::id).contains("date:pregnancy");
  }

  @Test
  void assumesThatADiseaseWithoutAPlaceLiesUnderTheHands() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: C49.9, text: Soft tissue tumour, days_since_onset: 90}]
            clearance: [ci-cancer-active]
            request: {technique: swedish, region: [upper-back], pressure: 2}
            """);

    assertThat(outcomeOf("ci-tumour-site", screening)).isEqualTo(Verdict.NEEDS_CLEARANCE);
    assertThat(screening.leaveOut()).isNotEmpty();
    assertThat(screening.ask())
        .extracting(Question::question)
        .contains("Where is it: Soft tissue tumour (C49.9)?");
  }

  @Test
  void asksWhereALocalMedicineIsInsteadOfLimitingEverything() {
    Screening screening =
        screen(
            """
            medications: [{name: diclofenac gel, atc: M02AA15, days_since_start: 5}]
            request: {technique: deep-tissue, region: [upper-back], pressure: 4}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.PROCEED);
    assertThat(screening.limits()).isEmpty();
    assertThat(screening.ask())
        .extracting(Question::question)
        .contains("Where is diclofenac gel applied or injected?");
  }

  @Test
  void countsOneMedicineWrittenDownTwiceOnce() {
    String twice =
        """
        medications:
          - {name: aspirin, atc: B01AC06, days_since_start: 100}
          - {name: aspirin 81 mg, atc: B01AC06, days_since_start: 900}
        request: {technique: deep-tissue, region: [thigh], pressure: 3}
        """;

    assertThat(screen(twice).fired()).extracting(FiredRule::id).containsExactly("med-antiplatelet");
  }

  @Test
  void takesAnOutdatedValueForMissing() {
    String thrombocytopenia =
        """
        diagnoses: [{icd10: D69.3}]
        labs: {platelets: {value: 180, hours_ago: %d}}
        request: {technique: swedish, region: [thigh], pressure: 1}
        """;

    assertThat(screen(thrombocytopenia.formatted(168)).verdict()).isEqualTo(Verdict.PROCEED);
    assertThat(outcomeOf("ci-thrombocytopenia-no-count", screen(thrombocytopenia.formatted(169))))
        .isEqualTo(Verdict.NEEDS_CLEARANCE);
  }

  @Test
  void readsAScoreThatCameWithTheReferral() {
    String score =
        """
        wells_dvt: {total: %d}
        request: {technique: swedish, region: [lower-leg], pressure: 2}
        """;

    assertThat(screen(score.formatted(1)).verdict()).isEqualTo(Verdict.DO_NOT_TREAT);
    assertThat(screen(score.formatted(0)).verdict()).isEqualTo(Verdict.ADAPT);
  }

  @Test
  void screensEveryTechniqueAndTheWholeBodyWhenTheOrderLeavesThemOpen() {
    Person person = new Person(70, Person.Sex.MALE, new Pregnancy.Unrecorded());
    Finding wound =
        new Finding("open-wound", new Place(Set.of(Zone.FOOT), Side.LEFT), Origin.of("intake"));
    Facts facts =
        new Facts(
            person,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(wound),
            List.of(),
            List.of(),
            List.of());

    Screening screening =
        ScreeningExamples.SCREENER.screen(facts, new Request(Set.of(), Set.of(), 3));

    assertThat(screening.fired())
        .extracting(FiredRule::id)
        .containsExactly("ci-abdomen-firm-over-60", "ci-mld-neck-over-60", "ci-open-wound");
    assertThat(screening.leaveOut())
        .extracting(LeftOut::site)
        .containsExactly(new Site(Zone.FOOT, Side.UNSTATED));
  }

  @Test
  void screensALineOfAnOrderByItself() {
    PatientFile.Patient patient =
        ScreeningExamples.aPatient(
            """
            diagnoses: [{icd10: B02.9, days_since_onset: 4, region: [mid-back], side: right}]
            request: {technique: swedish, region: [mid-back, thigh], pressure: 2}
            """);

    Screening back =
        ScreeningExamples.SCREENER.screenLine(patient.facts(), "swedish", right(Zone.MID_BACK));
    Screening thigh =
        ScreeningExamples.SCREENER.screenLine(patient.facts(), "swedish", right(Zone.THIGH));

    assertThat(back.verdict()).isEqualTo(Verdict.DO_NOT_TREAT);
    assertThat(thigh.verdict()).isEqualTo(Verdict.ADAPT);
    assertThat(thigh.ask()).isEmpty();
  }

  @Test
  void marksRecalledRulesAndRulesNoClinicianHasSigned() {
    Screening screening =
        screen(
            """
            findings: [av-fistula]
            finding_sites: {av-fistula: {region: [forearm], side: left}}
            request: {technique: swedish, region: [forearm], side: left, pressure: 2}
            """);

    assertThat(screening.fired())
        .allSatisfy(
            rule -> {
              assertThat(rule.recalled()).isTrue();
              assertThat(rule.reviewed()).isFalse();
            });
  }

  @Test
  void permitsAPlanUpToAdaptOnly() {
    String pressure =
        "vitals: {sbp: %d}\nrequest: {technique: swedish, region: [thigh], pressure: 2}";

    assertThat(screen(pressure.formatted(165)).permit()).isPresent();
    assertThat(screen(pressure.formatted(185)).permit()).isEmpty();
  }

  @Test
  void refusesWordsNoRuleKnows() {
    Facts nobody = Facts.of(new Person(40, Person.Sex.FEMALE, new Pregnancy.None()));
    Finding misspelt = new Finding("open-wuond", Place.UNRECORDED, Origin.of("intake"));
    Facts facts =
        new Facts(
            nobody.person(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(misspelt),
            List.of(),
            List.of(),
            List.of());

    assertThatThrownBy(
            () ->
                ScreeningExamples.SCREENER.screen(
                    facts, new Request(Set.of("swedish"), Set.of(), 2)))
        .hasMessageContaining("open-wuond");
    assertThatThrownBy(
            () ->
                ScreeningExamples.SCREENER.screen(
                    nobody, new Request(Set.of("effleurage"), Set.of(), 2)))
        .hasMessageContaining("effleurage");
    Answer toNothing = new Answer("rf-fver", Answer.Reply.YES, Origin.of("intake"));
    Facts answered =
        new Facts(
            nobody.person(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(toNothing),
            List.of(),
            List.of());
    assertThatThrownBy(
            () ->
                ScreeningExamples.SCREENER.screen(
                    answered, new Request(Set.of("swedish"), Set.of(), 2)))
        .hasMessageContaining("question rf-fver");
  }

  private static Site right(Zone zone) {
    return new Site(zone, Side.RIGHT);
  }
}
