package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fascia.medicine.evidence.Trials.counts;
import static org.fascia.medicine.evidence.Trials.group;
import static org.fascia.medicine.evidence.Trials.means;
import static org.fascia.medicine.evidence.Trials.pooled;
import static org.fascia.medicine.evidence.Trials.three;

import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Arms;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;
import org.junit.jupiter.api.Test;

class PoolingTest {
  @Test
  void takesTheMassagedGroupFirst() {
    assertThat(pooled(three(), EffectMeasure.MD, Model.REML).estimate()).isNegative();
  }

  @Test
  void givesEveryTrialItsShareOfTheWhole() {
    Pooled pooled = pooled(three(), EffectMeasure.MD, Model.DL);

    assertThat(pooled.trials().stream().mapToDouble(Pooled.Weighted::percent).sum())
        .isCloseTo(100, within(1e-9));
    assertThat(pooled.k()).isEqualTo(3);
    assertThat(pooled.people()).isEqualTo(187);
  }

  @Test
  void predictsNothingWhereOneTrueEffectIsAssumed() {
    assertThat(pooled(three(), EffectMeasure.MD, Model.FE).prediction()).isEmpty();
    assertThat(pooled(three(), EffectMeasure.MD, Model.DL).prediction()).isPresent();
  }

  @Test
  void findsNoSpreadBetweenTrialsThatAgree() {
    Trial one = three().getFirst();
    Pooled pooled = pooled(List.of(one, one, one), EffectMeasure.SMD, Model.REML);

    assertThat(pooled.heterogeneity().tau2()).isCloseTo(0, within(1e-4));
    assertThat(pooled.heterogeneity().q()).isCloseTo(0, within(1e-9));
    assertThat(pooled.heterogeneity().p()).isCloseTo(1, within(1e-9));
  }

  @Test
  void addsHalfOnlyToATableWithAZero() {
    EffectSizes ratios = new EffectSizes(EffectMeasure.OR, SmdFormula.EXACT);

    assertThat(ratios.of(counts("no zero", 4, 10, 5, 10)).effect())
        .isCloseTo(Math.log(4 * 5 / (6.0 * 5)), within(1e-12));
    assertThat(ratios.of(counts("a zero", 0, 10, 5, 10)).effect())
        .isCloseTo(Math.log(0.5 * 5.5 / (10.5 * 5.5)), within(1e-12));
    assertThat(ratios.of(counts("everybody", 10, 10, 5, 10)).effect())
        .isCloseTo(Math.log(10.5 * 5.5 / (0.5 * 5.5)), within(1e-12));
  }

  @Test
  void keepsATrialInWhichNothingHappened() {
    List<Trial> trials = List.of(counts("none", 0, 20, 0, 40), counts("some", 3, 30, 9, 30));

    assertThat(pooled(trials, EffectMeasure.RR, Model.FE).k()).isEqualTo(2);
  }

  @Test
  void takesEffectsAsTheyWereReported() {
    List<Trial> trials =
        List.of(
            new Trial("a", OptionalInt.empty(), new Arms.Reported(-0.4, 0.2, 60)),
            new Trial("b", OptionalInt.empty(), new Arms.Reported(-0.4, 0.2, 60)));

    Pooled pooled = pooled(trials, EffectMeasure.SMD, Model.FE);

    assertThat(pooled.estimate()).isCloseTo(-0.4, within(1e-12));
    assertThat(pooled.se()).isCloseTo(0.2 / Math.sqrt(2), within(1e-12));
  }

  @Test
  void widensTheIntervalAfterHartungAndKnapp() {
    PoolAnswer scaled =
        Pooling.of(
            three(), EffectMeasure.MD, PoolingMethod.of(Model.DL, Uncertainty.HARTUNG_KNAPP));
    Pooled plain = pooled(three(), EffectMeasure.MD, Model.DL);

    assertThat(((Pooled) scaled).estimate()).isEqualTo(plain.estimate());
    assertThat(((Pooled) scaled).interval().low()).isLessThan(plain.interval().low());
  }

  @Test
  void needsTwoTrials() {
    assertRefused("POOL-004", three().subList(0, 1), EffectMeasure.MD);
    assertRefused("POOL-004", List.of(), EffectMeasure.MD);
  }

  @Test
  void makesNoRatioOfMeansAndNoDifferenceOfEvents() {
    List<Trial> events = List.of(counts("a", 1, 10, 2, 10), counts("b", 1, 10, 2, 10));

    assertRefused("POOL-005", three(), EffectMeasure.RR);
    assertRefused("POOL-005", three(), EffectMeasure.OR);
    assertRefused("POOL-005", events, EffectMeasure.MD);
    assertRefused("POOL-005", events, EffectMeasure.SMD);
  }

  @Test
  void refusesATrialWithoutVariance() {
    Trial sure = means("sure", group(10, 1, 0), group(10, 2, 0));
    Trial vast = means("vast", group(10, 1e200, 1e180), group(10, 2, 1));

    assertRefused("POOL-006", List.of(sure, three().getFirst()), EffectMeasure.MD);
    assertRefused("POOL-006", List.of(sure, three().getFirst()), EffectMeasure.SMD);
    assertRefused("POOL-006", List.of(vast, three().getFirst()), EffectMeasure.MD);
  }

  @Test
  void saysWhenTheSearchForALikelihoodDoesNotEnd() {
    List<Trial> adrift =
        List.of(
            means("far", group(100, 841.4, 2368), group(100, 0, 2368)),
            means("near", group(100, 45.7, 14.65), group(100, 0, 14.65)),
            means("nearer", group(100, 14.9, 16.07), group(100, 0, 16.07)));

    assertRefused("POOL-007", adrift, EffectMeasure.MD);
    assertThat(refusal(adrift, EffectMeasure.MD).anotherModelMayHelp()).isTrue();
    assertThat(refusal(List.of(), EffectMeasure.MD).anotherModelMayHelp()).isFalse();
    assertThat(pooled(adrift, EffectMeasure.MD, Model.DL).k()).isEqualTo(3);
  }

  private static void assertRefused(String code, List<Trial> trials, EffectMeasure measure) {
    assertThat(refusal(trials, measure).code()).isEqualTo(code);
  }

  private static NotPooled refusal(List<Trial> trials, EffectMeasure measure) {
    return (NotPooled)
        Pooling.of(trials, measure, PoolingMethod.of(Model.REML, Uncertainty.NORMAL));
  }
}
