package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.TrialAnalysis;
import org.fascia.medicine.knowledge.TrialAnalysis.Stored;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of trials gives the figures stored with it, as Cochrane reviews pool. */
class StoredAnalysesTest {
  private static final Offset<Double> AS_ROUNDED = within(0.0006);
  private static final Offset<Double> PERCENT_AS_ROUNDED = within(0.06);

  static List<TrialAnalysis> analyses() {
    return Knowledge.load().trialAnalyses().all();
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void givesItsStoredFigures(TrialAnalysis analysis) {
    Stored stored = analysis.stored();
    Pooled pooled = pool(analysis);

    // one block stores its published figures, which have two places and were pooled another way
    Offset<Double> places = stored.measure() == EffectMeasure.RR ? within(0.05) : AS_ROUNDED;
    assertThat(printed(pooled, pooled.estimate())).isCloseTo(stored.value(), places);
    assertThat(printed(pooled, pooled.interval().low())).isCloseTo(stored.low(), places);
    assertThat(printed(pooled, pooled.interval().high())).isCloseTo(stored.high(), places);
    stored.q().ifPresent(it -> assertThat(pooled.heterogeneity().q()).isCloseTo(it, AS_ROUNDED));
    stored
        .i2()
        .ifPresent(it -> assertThat(pooled.heterogeneity().i2()).isCloseTo(it, PERCENT_AS_ROUNDED));
    stored
        .tau2()
        .ifPresent(it -> assertThat(pooled.heterogeneity().tau2()).isCloseTo(it, AS_ROUNDED));
  }

  private static Pooled pool(TrialAnalysis analysis) {
    PoolAnswer answer =
        Pooling.of(
            analysis.block().trials(), analysis.stored().measure(), PoolingMethod.cochrane());
    assertThat(answer).isInstanceOf(Pooled.class);
    return (Pooled) answer;
  }

  private static double printed(Pooled pooled, double effect) {
    return pooled.measure().printed(effect);
  }
}
