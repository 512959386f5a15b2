package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class Invariant11SameFactsSameScreeningTest {
  @Test
  void theSameFactsRequestAndKnowledgeGiveTheSameWords() {
    Knowledge again = Knowledge.load();
    Screener other = Screener.of(again);

    assertThat(again.version()).isEqualTo(ScreeningExamples.KNOWLEDGE.version());
    assertThat(patients())
        .allSatisfy(
            patient ->
                assertThat(written(other, patient))
                    .isEqualTo(written(ScreeningExamples.SCREENER, patient))
                    .isEqualTo(written(ScreeningExamples.SCREENER, patient)));
  }

  private static String written(Screener screener, PatientFile.Patient patient) {
    return ScreeningExamples.written(screener.screen(patient.facts(), patient.request()));
  }

  private static List<PatientFile.Patient> patients() {
    return Stream.concat(
            ScreeningExamples.vignettes().stream(), ScreeningExamples.publishedCases().stream())
        .toList();
  }
}
