package org.fascia.budget.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.budget.units.UnitExamples.PROCEDURES;
import static org.fascia.budget.units.UnitExamples.cms;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairQuestionTest {
  private static final Set<String> ACCEPTED = Set.of("59", "XS");

  @Test
  void asksWhenBothCodesWouldBeBilled() {
    assertThat(cms("97124:30 97140:15").questions())
        .singleElement()
        .satisfies(
            question -> assertThat(question.words()).contains("which regions, which minutes"));
    assertThat(cms("97124:38 97140:7").questions()).isEmpty();
    assertThat(cms("97124:30 97110:15").questions()).isEmpty();
  }

  @Test
  void anotherRegionTakesTheNarrowerModifierWhereThePayerKnowsIt() {
    PairSide manual = side("shoulder", "10:00", "10:15");
    PairSide massage = side("low-back", "10:15", "10:45");
    assertThat(question().answer(manual, massage, ACCEPTED)).isEqualTo(proposed("XS"));
    assertThat(question().answer(manual, massage, Set.of("59"))).isEqualTo(proposed("59"));
  }

  @Test
  void separateIntervalsOnOneRegionTakeTheGeneralOne() {
    assertThat(
            question()
                .answer(side("neck", "10:00", "10:15"), side("neck", "10:15", "10:30"), ACCEPTED))
        .isInstanceOfSatisfying(
            ModifierAnswer.Proposed.class, it -> assertThat(it.modifier()).isEqualTo("59"));
  }

  @Test
  void sharedShortOrUnreasonedTimeTakesNone() {
    PairSide manual = side("neck", "10:00", "10:15");
    assertThat(question().answer(manual, side("neck", "10:14", "10:30"), ACCEPTED))
        .isInstanceOf(ModifierAnswer.None.class);
    assertThat(question().answer(manual, side("neck", "10:15", "10:29"), ACCEPTED))
        .isInstanceOf(ModifierAnswer.None.class);
    assertThat(
            question().answer(manual, new PairSide(Set.of("low-back"), List.of(), " "), ACCEPTED))
        .isInstanceOf(ModifierAnswer.None.class);
    assertThat(
            question()
                .answer(
                    new PairSide(Set.of(), List.of(), "a"),
                    side("neck", "10:00", "10:15"),
                    ACCEPTED))
        .isInstanceOf(ModifierAnswer.None.class);
  }

  private static ModifierAnswer proposed(String modifier) {
    return new ModifierAnswer.Proposed(
        PROCEDURES.get("97124"), modifier, "the two were on different regions");
  }

  private static PairQuestion question() {
    return cms("97124:30 97140:15").questions().getFirst();
  }

  private static PairSide side(String region, String start, String end) {
    Segment part =
        new Segment(
            PROCEDURES.get("97140"),
            Instant.parse("2026-03-02T" + start + ":00Z"),
            Instant.parse("2026-03-02T" + end + ":00Z"));
    return new PairSide(Set.of(region), List.of(part), "because it was stiff");
  }
}
