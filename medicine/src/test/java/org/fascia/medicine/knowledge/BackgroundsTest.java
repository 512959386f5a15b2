package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackgroundsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Backgrounds BACKGROUNDS = KNOWLEDGE.backgrounds();

  @Test
  void tellsSomethingOfEveryEntry() {
    assertThat(KNOWLEDGE.conditions().all())
        .allSatisfy(it -> assertThat(BACKGROUNDS.of(it).codes()).hasSameSizeAs(it.codes()));
    assertThat(KNOWLEDGE.techniques().all())
        .allSatisfy(it -> assertThat(BACKGROUNDS.of(it).sources()).isNotEmpty());
    assertThat(KNOWLEDGE.instruments().all())
        .allSatisfy(it -> assertThat(BACKGROUNDS.of(it).licence().holder()).isNotEmpty());
    assertThat(KNOWLEDGE.safety().rules())
        .allSatisfy(it -> assertThat(BACKGROUNDS.of(it).kind()).isNotNull());
  }

  @Test
  void knowsMedicinesByTheNamesOnTheirBoxes() {
    assertThat(rule("med-vka").examples()).contains("warfarin");
    assertThat(rule("med-vka").atc()).containsExactly("B01AA");
    assertThat(rule("lab-inr-35-45").kind()).isEqualTo(RuleBackground.Kind.MEASURED_VALUE);
    assertThat(rule("rf-saddle-numb").kind()).isEqualTo(RuleBackground.Kind.RED_FLAG);
  }

  private static RuleBackground rule(String id) {
    return KNOWLEDGE.safety().rules().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(BACKGROUNDS::of)
        .orElseThrow();
  }
}
