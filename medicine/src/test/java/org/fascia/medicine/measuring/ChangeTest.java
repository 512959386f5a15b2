package org.fascia.medicine.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.Change.Course;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void mattersFromTheSmallestPublishedChangeOn() {
    assertThat(pain(7, 5).course()).isEqualTo(Course.BETTER_AND_MATTERS);
    assertThat(pain(7, 6).course()).isEqualTo(Course.BETTER);
  }

  @Test
  void isReadAgainstPointsAndAgainstTheFirstScore() {
    Change change = pain(6, 4);
    assertThat(change.points()).isEqualTo(2);
    assertThat(change.percent()).hasValueCloseTo(33.3, within(0.1));
  }

  @Test
  void isWorseWhenPainRises() {
    assertThat(pain(4, 6).course()).isEqualTo(Course.WORSE);
    assertThat(pain(4, 6).points()).isEqualTo(-2);
    assertThat(pain(4, 6).thresholds()).noneMatch(Change.Reached::reached);
  }

  @Test
  void isBetterWhenAScaleOfAbilityRises() {
    assertThat(Change.between(KNOWLEDGE.instruments().get("psfs"), 4, 8).points()).isEqualTo(4);
  }

  @Test
  void hasNoShareOfNothing() {
    assertThat(pain(0, 3).percent()).isEmpty();
    assertThat(pain(0, 0).course()).isEqualTo(Course.SAME);
  }

  @Test
  void cannotTellWhetherItMattersWithoutAConfirmedThreshold() {
    Instrument peg = KNOWLEDGE.instruments().get("peg");
    assertThat(peg.minimalChanges()).isNotEmpty();
    Change change = Change.between(peg, 7, 3);
    assertThat(change.thresholds()).isEmpty();
    assertThat(change.course()).isEqualTo(Course.BETTER_CANNOT_TELL);
  }

  private static Change pain(double earlier, double later) {
    return Change.between(KNOWLEDGE.instruments().get("nprs"), earlier, later);
  }
}
