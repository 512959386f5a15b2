package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VignettesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.fascia.medicine.screening.ScreeningExamples#everyVignette")
  void everyVignetteAgrees(PatientFile.Patient vignette) {
    Screening screening = ScreeningExamples.SCREENER.screen(vignette.facts(), vignette.request());

    List<String> differences = vignette.expected().orElseThrow().differences(screening);

    assertThat(differences)
        .as(
            "%s, where fired %s",
            vignette.id(), screening.fired().stream().map(r -> r.id() + " " + r.outcome()).toList())
        .isEmpty();
  }
}
