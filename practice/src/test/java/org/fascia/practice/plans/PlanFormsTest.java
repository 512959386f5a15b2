package org.fascia.practice.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.fascia.medicine.facts.Side;
import org.fascia.practice.kernel.ScoreId;
import org.junit.jupiter.api.Test;

class PlanFormsTest {
  private static final LocalDate BY = LocalDate.of(2026, 5, 4);

  @Test
  void readsBackWhatItWrites() {
    PlanContent content =
        plan(
            new PlanContent.Goal(
                "Pain falls",
                Optional.of("low-back-pain-chronic"),
                "nprs",
                Optional.of(
                    new PlanContent.Baseline(
                        new ScoreId(UUID.fromString("0190a6f0-0000-7000-8000-000000000001")),
                        7,
                        LocalDate.of(2026, 3, 9))),
                OptionalDouble.of(4),
                BY));
    assertThat(PlanForms.read(PlanForms.NEWEST, PlanForms.text(content))).isEqualTo(content);
  }

  @Test
  void readsPlansFromBeforeGoalsHadABaseline() {
    String stored =
        """
        {"lines":[{"region":"lower-back","side":"BOTH","technique":"swedish","handsOn":"PT20M",\
        "pressure":2,"mostPressure":3,"reason":"fits","ceiling":""}],"schedule":"once a week",\
        "reviews":[{"afterVisit":4,"about":"2026-04-06"}],\
        "goals":[{"text":"Pain falls","instrument":"nprs","target":null,"by":"2026-05-04"}],\
        "leftOut":[],"home":{"advice":["walk"],"cautions":[]}}
        """;
    assertThat(PlanForms.read(1, stored))
        .isEqualTo(
            plan(
                new PlanContent.Goal(
                    "Pain falls",
                    Optional.empty(),
                    "nprs",
                    Optional.empty(),
                    OptionalDouble.empty(),
                    BY)));
  }

  @Test
  void readsPlansFromBeforeGoalsNamedTheirCondition() {
    String stored =
        """
        {"lines":[{"region":"lower-back","side":"BOTH","technique":"swedish","handsOn":"PT20M",\
        "pressure":2,"mostPressure":3,"reason":"fits","ceiling":""}],"schedule":"once a week",\
        "reviews":[{"afterVisit":4,"about":"2026-04-06"}],\
        "goals":[{"text":"Pain falls","instrument":"nprs","baseline":null,"target":4.0,\
        "by":"2026-05-04"}],"leftOut":[],"home":{"advice":["walk"],"cautions":[]}}
        """;
    assertThat(PlanForms.read(2, stored).goals())
        .containsExactly(
            new PlanContent.Goal(
                "Pain falls",
                Optional.empty(),
                "nprs",
                Optional.empty(),
                OptionalDouble.of(4),
                BY));
  }

  private static PlanContent plan(PlanContent.Goal goal) {
    return new PlanContent(
        List.of(
            new PlanContent.Line(
                "lower-back", Side.BOTH, "swedish", Duration.ofMinutes(20), 2, 3, "fits", "")),
        "once a week",
        List.of(new PlanContent.Review(4, LocalDate.of(2026, 4, 6))),
        List.of(goal),
        List.of(),
        new PlanContent.Home(List.of("walk"), List.of()));
  }
}
