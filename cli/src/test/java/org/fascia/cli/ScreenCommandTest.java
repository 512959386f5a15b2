package org.fascia.cli;

import static org.fascia.cli.SaidAssert.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {
  private static final Path VIGNETTES =
      Path.of("..", "medicine", "src", "test", "resources", "safety_vignettes.yaml");
  private static final String ON_WARFARIN =
      """
      - id: on-warfarin
        age: 69
        sex: M
        diagnoses:
          - {icd10: Z79.01}
        medications:
          - {name: warfarin, atc: B01AA03, days_since_start: 1400}
        vitals: {sbp: 132, dbp: 80}
        labs: {inr: 2.4}
        request: {technique: deep-tissue, region: [lower-back], pressure: 5}
      """;
  private static final String WITH_FEVER =
      """
      - id: with-fever
        age: 40
        sex: F
        vitals: {temp_c: 39.2}
        request: {technique: swedish, region: [lower-back], pressure: 2}
      """;

  @TempDir Path folder;

  @Test
  void agreesWithAllVignettes() {
    var said = Said.by("screen", VIGNETTES, "--check");

    assertThat(said).ends(Exit.DONE);
    Assertions.assertThat(said.lines()).containsExactly("40 of 40 agree");
  }

  @Test
  void printsOneObjectAPatientAndLine() throws IOException {
    var said = Said.by("screen", file(ON_WARFARIN), "--as-of", "2026-03-31");

    assertThat(said).ends(Exit.DONE);
    Assertions.assertThat(said.err()).isEmpty();
    Assertions.assertThat(said.lines()).hasSize(1);
    JsonNode answer = json(said.lines().getFirst());
    Assertions.assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "outcome",
            "rules",
            "limits",
            "leaveOut",
            "ask",
            "notUnderstood",
            "knowledge",
            "asOf");
    Assertions.assertThat(answer.get("id").asText()).isEqualTo("on-warfarin");
    Assertions.assertThat(answer.get("outcome").asText()).isEqualTo("adapt");
    Assertions.assertThat(answer.get("asOf").asText()).isEqualTo("2026-03-31");
  }

  @Test
  void givesEveryRuleItsReasonActionAndSources() throws IOException {
    var answer = json(Said.by("screen", file(ON_WARFARIN)).lines().getFirst());

    Assertions.assertThat(answer.get("rules"))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              Assertions.assertThat(rule.fieldNames())
                  .toIterable()
                  .containsExactly("id", "outcome", "reason", "action", "sources", "reviewed");
              Assertions.assertThat(rule.get("reason").asText()).isNotBlank();
              Assertions.assertThat(rule.get("sources")).isNotEmpty();
            });
  }

  @Test
  void givesALimitItsZoneTechniqueAndRule() throws IOException {
    var limit = json(Said.by("screen", file(ON_WARFARIN)).lines().getFirst()).get("limits").get(0);

    Assertions.assertThat(limit.fieldNames())
        .toIterable()
        .containsExactly("zone", "side", "technique", "maxPressure", "rule");
    Assertions.assertThat(limit.get("zone").asText()).isEqualTo("lower-back");
    Assertions.assertThat(limit.get("side").isNull()).isTrue();
    Assertions.assertThat(limit.get("maxPressure").asInt()).isBetween(0, 5);
  }

  @Test
  void endsAsRefusedWhenOneOfThePatientsMayNotBeTreated() throws IOException {
    var said = Said.by("screen", file(ON_WARFARIN + WITH_FEVER));

    assertThat(said).ends(Exit.REFUSED);
    Assertions.assertThat(said.lines()).hasSize(2);
  }

  @Test
  void printsTheDifferencesOfACheckAndEndsAsRefused() throws IOException {
    var expecting = ON_WARFARIN + "  expected: {outcome: proceed, must_not_fire: [med-vka]}\n";

    var said = Said.by("screen", file(expecting), "--check");

    assertThat(said).ends(Exit.REFUSED);
    Assertions.assertThat(said.lines())
        .containsExactly(
            "on-warfarin: outcome is adapt, expected proceed",
            "on-warfarin: med-vka should not fire and does",
            "0 of 1 agree");
  }

  @Test
  void refusesACheckThatWouldCompareNothing() throws IOException {
    assertThat(Said.by("screen", file(ON_WARFARIN), "--check"))
        .refusesTheInput("nothing to compare", "expected");
  }

  @Test
  void explainsWhyARuleCountsAndWhyItDoesNot() throws IOException {
    var said = Said.by("screen", file(ON_WARFARIN + WITH_FEVER), "--explain", "med-vka");

    assertThat(said).ends(Exit.DONE);
    Assertions.assertThat(said.out())
        .contains(
            "on-warfarin: med-vka",
            "Comes to adapt.",
            "Because of: warfarin",
            "Limit: lower-back, deep-tissue: pressure",
            "no clinician has reviewed it yet",
            "Source: ",
            "with-fever: med-vka",
            "Does not hold: nothing on record fires it.");
  }

  @Test
  void explainsNoRuleThatDoesNotExist() throws IOException {
    assertThat(Said.by("screen", file(ON_WARFARIN), "--explain", "med-vita"))
        .refusesTheInput("med-vita", "rules that count");
  }

  @Test
  void answersOneQuestionAtATime() throws IOException {
    assertThat(Said.by("screen", file(ON_WARFARIN), "--check", "--explain", "med-vka"))
        .refusesTheInput("one at a time");
  }

  @Test
  void answersNobodyWhenTheSecondFileIsBad() throws IOException {
    assertThat(Said.by("screen", file(ON_WARFARIN), folder.resolve("missing.yaml")))
        .refusesTheInput("missing.yaml", "no such file");
  }

  @Test
  void saysTheSameTwice() throws IOException {
    var file = file(ON_WARFARIN + WITH_FEVER);

    Assertions.assertThat(Said.by("screen", file, "--as-of", "2026-03-31"))
        .isEqualTo(Said.by("screen", file, "--as-of", "2026-03-31"));
  }

  private Path file(String patients) throws IOException {
    return Files.writeString(folder.resolve("patients.yaml"), patients);
  }

  private static JsonNode json(String line) throws IOException {
    return new ObjectMapper().readTree(line);
  }
}
