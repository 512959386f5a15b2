package org.fascia.practice.visits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.time.Duration;
import java.util.List;
import org.fascia.medicine.facts.Side;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.CoverageExamples;
import org.fascia.practice.prescriptions.CoverageTerms;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.NoteExamples;
import org.fascia.practice.visits.TreatedLine;
import org.fascia.practice.visits.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose rule the units of a visit are counted by. */
@PracticeTest
class UnitsOfThePayerTest {
  @Autowired UnitViews views;
  @Autowired PayerUnits payers;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;

  private TestCase one;
  private Visit visit;

  @BeforeEach
  void aVisitBegun() {
    one = cases.prescribed();
    treatments.plan(one, TODAY);
    visit = treatments.begin(one, TODAY);
  }

  @Test
  void bothRulesStandWhereNobodyIsOnFileAsPayer() {
    assertThat(counted())
        .extracting(UnitsView.Counted::units)
        .containsExactly("97140 × 1", "no unit");
  }

  @Test
  void aWorkersVisitIsCountedCodeByCodeAndAVeteransTogether() {
    covered(CoverageExamples.anInjuredWorker(TODAY));
    assertThat(counted())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.units()).isEqualTo("no unit");
              assertThat(it.rule()).endsWith("as L&I counts");
              assertThat(it.why().sources()).hasSizeGreaterThan(1);
            });
    one = cases.prescribed();
    treatments.plan(one, TODAY);
    visit = treatments.begin(one, TODAY);
    covered(CoverageExamples.aVeteran(TODAY));
    assertThat(counted()).extracting(UnitsView.Counted::units).containsExactly("97140 × 1");
  }

  @Test
  void aPayerFromALaterDayOnSaysNothingOfTheVisit() {
    covered(CoverageExamples.anInjuredWorker(TODAY.plusDays(1)));
    assertThat(counted()).hasSize(2);
  }

  /** Seven minutes under each of two codes: fourteen together, none by itself. */
  private List<UnitsView.Counted> counted() {
    NoteContent routine = NoteExamples.routine();
    NoteContent note =
        new NoteContent(
            List.of(minutes("myofascial-release"), minutes("swedish")),
            routine.pain(),
            routine.words(),
            "");
    return views.of(note, payers.of(one.clinic().therapist(), visit)).counted();
  }

  private static TreatedLine minutes(String technique) {
    return new TreatedLine("lower-back", Side.BOTH, technique, Duration.ofMinutes(7), 2);
  }

  private void covered(CoverageTerms terms) {
    coverages.as(one.clinic().frontDesk()).cover(one.file(), terms, TODAY);
  }
}
