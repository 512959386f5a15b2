package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fascia.yaml.YamlFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialBlocksTest {
  private static final String ROW =
      "{label: A, n_massage: 10, mean_massage: 1.5, sd_massage: 2, n_control: 12,"
          + " mean_control: 3, sd_control: 2.5}";

  @Test
  void readsAListOfBlocksOneBlockOrAListOfTrials() {
    assertThat(read("- {id: one, trials: [" + ROW + "]}\n- {id: two, trials: [" + ROW + "]}"))
        .extracting(TrialBlock::id)
        .containsExactly("one", "two");
    assertThat(read("trials: [" + ROW + "]")).extracting(TrialBlock::id).containsExactly("t.yaml");
    assertThat(read("- " + ROW)).first().extracting(it -> it.trials().size()).isEqualTo(1);
  }

  @Test
  void readsMeansCountsAndReportedEffects() {
    Trial means = read("- " + ROW).getFirst().trials().getFirst();
    Trial counts =
        read("- {label: B, n_massage: 10, events_massage: 1, n_control: 12, events_control: 2}")
            .getFirst()
            .trials()
            .getFirst();
    Trial reported = read("- {label: C, effect: -0.5, se: 0.2}").getFirst().trials().getFirst();

    assertThat(means.arms())
        .isEqualTo(new Arms.Means(new Arms.Group(10, 1.5, 2), new Arms.Group(12, 3, 2.5)));
    assertThat(counts.arms())
        .isEqualTo(new Arms.Counts(new Arms.Share(1, 10), new Arms.Share(2, 12)));
    assertThat(reported.arms()).isEqualTo(new Arms.Reported(-0.5, 0.2, 0));
  }

  @Test
  void keepsWhatABlockSaysOfItself() {
    TrialBlock block =
        read("{id: one, comparison: a, sign: b, timepoint: c, pooled: {measure: SMD, k: 1},"
                + " trials: ["
                + ROW
                + "]}")
            .getFirst();

    assertThat(block.measure()).contains(EffectMeasure.SMD);
    assertThat(block.comparison()).contains("a");
    assertThat(block.sign()).contains("b");
    assertThat(block.timepoint()).contains("c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n_massage: 10, | n_massage: 1, | n_massage | POOL-001",
        "n_massage: 10, | n_massage: ten, | n_massage | a whole number",
        "n_massage: 10, | n_massage: 10.5, | n_massage | a whole number",
        "n_massage: 10, | | n_massage | is missing",
        "sd_massage: 2, | sd_massage: -2, | sd_massage | POOL-002",
        "sd_control: 2.5 | sd_control: x | sd_control | a number",
        "mean_control: 3, | | mean_control | is missing",
        "label: A, | | label | is missing",
        "label: A, | 'label: A, sd_masage: 2,' | sd_masage | unknown key"
      })
  void namesPlaceAndExpectation(String right, String wrong, String key, String problem) {
    String row = ROW.replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> read("- {id: one, trials: [" + row + "]}"))
        .isInstanceOf(YamlFault.class)
        .hasMessageContainingAll("t.yaml", "one", key, problem);
  }

  @Test
  void refusesImpossibleEventsAndErrors() {
    assertRefused(
        "- {label: B, n_massage: 10, events_massage: 11, n_control: 12, events_control: 2}",
        "POOL-003");
    assertRefused(
        "- {label: B, n_massage: 10, events_massage: 1, n_control: 12, events_control: -1}",
        "POOL-003");
    assertRefused(
        "- {label: B, n_massage: 0, events_massage: 0, n_control: 12, events_control: 1}",
        "POOL-001");
    assertRefused("- {label: C, effect: -0.5, se: 0}", "POOL-002");
  }

  @Test
  void refusesWhatHoldsNoTrials() {
    assertRefused("", "empty");
    assertRefused("[]", "empty");
    assertRefused("a: 1", "a list of trials");
    assertRefused("trials: 5", "a list of trials");
    assertRefused("- 5", "keys with values");
  }

  private static void assertRefused(String text, String problem) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(YamlFault.class)
        .hasMessageContainingAll("t.yaml", problem);
  }

  private static List<TrialBlock> read(String text) {
    return TrialBlocks.read("t.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
