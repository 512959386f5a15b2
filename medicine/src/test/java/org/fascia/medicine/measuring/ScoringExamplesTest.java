package org.fascia.medicine.measuring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.Scoring.PartScore;
import org.fascia.medicine.measuring.Scoring.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The scoring examples of the knowledge file, each as it stands there. */
class ScoringExamplesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  /** One example: what was answered and what it has to come to. */
  record Example(String instrument, Map<?, ?> says) {
    @Override
    public String toString() {
      return instrument + " " + says;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void comesToWhatTheFileSays(Example example) {
    Scored scored = (Scored) scored(example);
    if (example.says().get("score") instanceof Number score) {
      assertThat(scored.total()).hasValue(score.doubleValue());
    }
    if (example.says().get("parts") instanceof Map<?, ?> parts) {
      assertThat(scored.parts())
          .containsAll(
              parts.entrySet().stream()
                  .map(it -> new PartScore((String) it.getKey(), number(it.getValue())))
                  .toList());
    }
  }

  @Test
  void findsAllOfThem() {
    assertThat(examples()).hasSize(24);
  }

  private static Scoring scored(Example example) {
    Instrument instrument = KNOWLEDGE.instruments().get(example.instrument());
    List<OptionalDouble> answers =
        ((List<?>) requireNonNull(example.says().get("answers")))
            .stream()
                .map(it -> it == null ? OptionalDouble.empty() : OptionalDouble.of(number(it)))
                .toList();
    return example.says().get("segment") instanceof Number segment
        ? Scorer.of(instrument).cones(segment.doubleValue(), answers)
        : Scorer.of(instrument).score(answers);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  static Stream<Example> examples() {
    InputStream file =
        requireNonNull(Knowledge.class.getResourceAsStream("/knowledge/instruments.yaml"));
    Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
    List<Example> examples = new ArrayList<>();
    for (Object entry : (List<?>) requireNonNull(root.get("instruments"))) {
      Map<?, ?> instrument = (Map<?, ?>) entry;
      Map<?, ?> scoring = (Map<?, ?>) requireNonNull(instrument.get("scoring"));
      if (scoring.get("examples") instanceof List<?> list) {
        list.forEach(
            it -> examples.add(new Example(String.valueOf(instrument.get("id")), (Map<?, ?>) it)));
      }
    }
    return examples.stream();
  }
}
