package org.fascia.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTextTest {
  @Test
  void fitsAScreenButForAddresses() {
    assertThat(PlanText.of(AnsweredExamples.aPlan("none")).lines())
        .filteredOn(line -> !line.contains("://"))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(88));
  }

  @Test
  void neverShowsWhyADiscreetRuleApplies() {
    assertThat(PlanText.of(AnsweredExamples.of("Z91.411")))
        .contains("Particular care with touch")
        .doesNotContainIgnoringCase("abuse")
        .doesNotContain("flashback");
  }

  @Test
  void saysFirstWhatMustHappenFirst() {
    String text = PlanText.of(AnsweredExamples.of("I82.412"));

    assertThat(text).startsWith("No plan for");
    assertThat(text.indexOf("What must happen first")).isLessThan(text.indexOf("Order\n"));
  }
}
