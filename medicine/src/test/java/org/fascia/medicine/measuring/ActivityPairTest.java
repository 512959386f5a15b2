package org.fascia.medicine.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.MinimalChange;
import org.fascia.medicine.measuring.Scoring.NotScored;
import org.fascia.medicine.measuring.Scoring.Scored;
import org.junit.jupiter.api.Test;

class ActivityPairTest {
  private static final double OPEN = -1;
  private static final Instrument PSFS = Knowledge.load().instruments().get("psfs");

  @Test
  void takesTheMeanOfTheActivitiesRatedOnBothDays() {
    ActivityPair pair = ActivityPair.of(PSFS, sheet(2, 4, 3, 9), sheet(5, 6, 4, OPEN));
    assertThat(((Scored) pair.earlier()).total()).hasValue(3);
    assertThat(((Scored) pair.later()).total()).hasValue(5);
  }

  @Test
  void hasNoScoreWhenFewerThanThreeAreLeft() {
    ActivityPair pair = ActivityPair.of(PSFS, sheet(2, OPEN, 3), sheet(5, 6, 4));
    assertThat(pair.earlier()).isInstanceOf(NotScored.class);
    assertThat(pair.later()).isInstanceOf(NotScored.class);
  }

  @Test
  void refusesSheetsOfDifferentActivities() {
    ActivityPair pair = ActivityPair.of(PSFS, sheet(2, 4, 3), sheet(5, 6, 4, 4));
    assertThat(((NotScored) pair.later()).faults())
        .extracting(ItemFault::code)
        .containsExactly("MEASURE-001");
  }

  @Test
  void asksThreePointsOfOneActivityAndTwoOfTheMean() {
    assertThat(PSFS.minimalChanges())
        .filteredOn(it -> it.source().equals("Stratford 1995"))
        .extracting(MinimalChange::high, it -> it.counting().part().orElse("mean"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2.0, "mean"),
            org.assertj.core.groups.Tuple.tuple(3.0, "activity"));
    assertThat(PSFS.shownMinimalChanges())
        .as("recalled thresholds are not shown")
        .noneMatch(it -> it.source().equals("Stratford 1995"));
  }

  private static List<OptionalDouble> sheet(double... ratings) {
    return Arrays.stream(ratings)
        .mapToObj(it -> it == OPEN ? OptionalDouble.empty() : OptionalDouble.of(it))
        .toList();
  }
}
