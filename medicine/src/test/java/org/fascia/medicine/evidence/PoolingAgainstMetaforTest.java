package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.fascia.medicine.evidence.Reference.Result;
import org.fascia.medicine.evidence.Reference.Said;
import org.fascia.medicine.evidence.Reference.Sizes;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten published data sets and every block of trials that ships: the same as R metafor to 1e-6. */
class PoolingAgainstMetaforTest {
  private static final Offset<Double> TO_SIX_PLACES = within(1e-6);
  private static final Reference REFERENCE = Reference.read();
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  static Stream<Arguments> sets() {
    return Stream.concat(
        REFERENCE.published().stream().map(it -> Arguments.of(it.id(), it.trials(), it.said())),
        REFERENCE.shipped().stream().map(it -> Arguments.of(it.id(), shippedTrials(it.id()), it)));
  }

  @Test
  void theReferenceHoldsEveryBlockThatShips() {
    assertThat(REFERENCE.published()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(REFERENCE.shipped())
        .extracting(Said::id)
        .containsExactlyElementsOf(
            KNOWLEDGE.trialAnalyses().all().stream().map(it -> it.id()).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void computesTheSameEffects(String id, List<Trial> trials, Said said) {
    for (Sizes sizes : said.sizes()) {
      EffectSizes ours = new EffectSizes(sizes.measure(), SmdFormula.EXACT);
      assertThat(sizes.effects()).as(id).hasSameSizeAs(trials);
      for (int i = 0; i < trials.size(); i++) {
        TrialEffect effect = ours.of(trials.get(i));
        String row = id + ", " + trials.get(i).label() + ", " + sizes.measure();
        assertThat(effect.effect()).as(row).isCloseTo(sizes.effects().get(i), TO_SIX_PLACES);
        assertThat(effect.variance()).as(row).isCloseTo(sizes.variances().get(i), TO_SIX_PLACES);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void poolsTheSame(String id, List<Trial> trials, Said said) {
    assertThat(said.results()).isNotEmpty();
    for (Result theirs : said.results()) {
      PoolingMethod method = PoolingMethod.of(theirs.model(), theirs.uncertainty());
      PoolAnswer answer = Pooling.of(trials, theirs.measure(), method);
      assertThat(answer).as(id + " " + theirs.name()).isInstanceOf(Pooled.class);
      compare(id + " " + theirs.name(), (Pooled) answer, theirs);
    }
  }

  private static void compare(String name, Pooled ours, Result theirs) {
    assertThat(ours.k()).as(name).isEqualTo(theirs.k());
    close(name + " estimate", ours.estimate(), theirs.estimate());
    close(name + " se", ours.se(), theirs.se());
    close(name + " low", ours.interval().low(), theirs.interval().low());
    close(name + " high", ours.interval().high(), theirs.interval().high());
    close(name + " tau2", ours.heterogeneity().tau2(), theirs.heterogeneity().tau2());
    close(name + " i2", ours.heterogeneity().i2(), theirs.heterogeneity().i2());
    close(name + " q", ours.heterogeneity().q(), theirs.heterogeneity().q());
    close(name + " p", ours.heterogeneity().p(), theirs.heterogeneity().p());
    assertThat(ours.prediction().isPresent())
        .as(name)
        .isEqualTo(theirs.predictionLow().isPresent());
    ours.prediction()
        .ifPresent(
            it -> {
              close(name + " prediction", it.low(), theirs.predictionLow().orElseThrow());
              close(name + " prediction", it.high(), theirs.predictionHigh().orElseThrow());
            });
  }

  private static void close(String name, double ours, double theirs) {
    assertThat(ours).as(name).isCloseTo(theirs, TO_SIX_PLACES);
  }

  private static List<Trial> shippedTrials(String id) {
    return KNOWLEDGE.trialAnalyses().get(id).block().trials();
  }
}
