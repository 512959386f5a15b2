package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Arms;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What must hold of any trials. */
class PoolingLaws {
  private static final Gen<Arms.Group> GROUPS =
      integers()
          .between(2, 400)
          .zip(doubles().between(0, 100), doubles().between(1, 30), Arms.Group::new);

  private static final Gen<List<Trial>> SETS =
      lists()
          .of(GROUPS.zip(GROUPS, (first, second) -> Trials.means("trial", first, second)))
          .ofSizeBetween(2, 12);

  @Test
  void theOrderOfTrialsDoesNotMatter() {
    qt().forAll(SETS)
        .checkAssert(
            trials ->
                assertThat(md(trials.reversed()).estimate())
                    .isCloseTo(md(trials).estimate(), within(1e-8)));
  }

  @Test
  void exchangedGroupsGiveTheOppositeEffect() {
    qt().forAll(SETS)
        .checkAssert(
            trials -> {
              Pooled there = md(trials);
              Pooled back = md(trials.stream().map(PoolingLaws::exchanged).toList());
              assertThat(back.estimate()).isCloseTo(-there.estimate(), within(1e-8));
              assertThat(back.se()).isCloseTo(there.se(), within(1e-8));
            });
  }

  @Test
  void theEstimateLiesAmongTheTrialsAndInItsIntervals() {
    qt().forAll(SETS)
        .checkAssert(
            trials -> {
              Pooled pooled = md(trials);
              var effects =
                  pooled.trials().stream()
                      .mapToDouble(it -> it.effect().effect())
                      .summaryStatistics();
              assertThat(pooled.estimate())
                  .isBetween(effects.getMin() - 1e-9, effects.getMax() + 1e-9);
              assertThat(pooled.interval().holds(pooled.estimate())).isTrue();
              Interval expected = pooled.prediction().orElseThrow();
              assertThat(expected.low()).isLessThanOrEqualTo(pooled.interval().low() + 1e-9);
              assertThat(expected.high()).isGreaterThanOrEqualTo(pooled.interval().high() - 1e-9);
            });
  }

  @Test
  void i2IsAShare() {
    qt().forAll(SETS)
        .checkAssert(
            trials ->
                Stream.of(Model.FE, Model.DL)
                    .map(it -> Trials.pooled(trials, EffectMeasure.SMD, it).heterogeneity().i2())
                    .forEach(it -> assertThat(it).isBetween(0.0, 100.0)));
  }

  private static Pooled md(List<Trial> trials) {
    return Trials.pooled(trials, EffectMeasure.MD, Model.DL);
  }

  private static Trial exchanged(Trial trial) {
    Arms.Means means = (Arms.Means) trial.arms();
    return Trials.means(trial.label(), /* first= */ means.second(), /* second= */ means.first());
  }
}
