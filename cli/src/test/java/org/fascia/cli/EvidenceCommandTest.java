package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.cli.SaidAssert.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EvidenceCommandTest {
  @Test
  void saysWhatIsKnownWithSourceAndCertainty() {
    var said = Said.by("evidence", "neck-pain");

    assertThat(said).ends(Exit.DONE);
    assertThat(said.out())
        .startsWith("Massage · Non-specific neck pain")
        .contains("against sham", "MD −3.43 (−8.16 to 1.29)", "Certainty: moderate", "https://")
        .contains("gross-2024-neck-pain-placebo-short: 8 trials", "Knowledge ");
  }

  @Test
  void answersThatNoTrialWasFound() {
    var said = Said.by("evidence", "fibromyalgia", "deep-tissue");

    assertThat(said).ends(Exit.DONE);
    assertThat(said.out()).contains("No trial of deep tissue massage in fibromyalgia was found.");
  }

  @Test
  void writesJson() throws IOException {
    var said = Said.by("evidence", "low-back-pain-chronic", "swedish", "--format", "json");
    var answer = new ObjectMapper().readTree(said.out());

    assertThat(answer.get("technique").asText()).isEqualTo("Swedish (classical) massage");
    assertThat(answer.get("answer").asText()).contains("401 people");
    assertThat(answer.at("/direct/direction").asText()).isEqualTo("mixed");
    assertThat(answer.at("/direct/people").asInt()).isEqualTo(401);
    assertThat(answer.at("/direct/lastYear").asInt()).isEqualTo(2011);
    assertThat(answer.at("/findings/0/value").isNumber()).isTrue();
    assertThat(answer.at("/findings/0/seenAt").asText()).startsWith("https://");
    assertThat(answer.get("advice")).isNotEmpty();
  }

  @Test
  void neverPrintsWhatWasOnlyRecalled() {
    assertThat(Said.by("evidence", "fibromyalgia").out())
        .doesNotContain("eular-2016-fibromyalgia-massage");
    assertThat(Said.by("evidence", "fibromyalgia", "--format", "json").out())
        .doesNotContain("eular-2016-fibromyalgia-massage-weak-against");
  }

  @Test
  void drawsAPictureAlsoWhenThereIsNothingToDraw() {
    assertThat(Said.by("evidence", "neck-pain", "--format", "svg").out()).startsWith("<svg ");
    assertThat(Said.by("evidence", "whiplash", "--format", "svg").out())
        .contains("No finding gives a size");
  }

  @Test
  void namesWhatThereIsWhenAskedForSomethingElse() {
    assertThat(Said.by("evidence", "gout"))
        .refusesTheInput("'gout'", "low-back-pain-acute", "EVIDENCE-001");
    assertThat(Said.by("evidence", "neck-pain", "cupping"))
        .refusesTheInput("'cupping'", "deep-tissue", "EVIDENCE-002");
    assertThat(Said.by("evidence")).refusesTheInput("CONDITION");
    assertThat(Said.by("evidence", "neck-pain", "--format", "pdf")).refusesTheInput("'pdf'");
  }

  @Test
  void saysTheSameTwice() {
    assertThat(Said.by("evidence", "neck-pain", "--format", "json"))
        .isEqualTo(Said.by("evidence", "neck-pain", "--format", "json"));
  }
}
