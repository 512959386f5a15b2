package org.fascia.cli;

import static org.fascia.cli.SaidAssert.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {

  @Test
  void scoresTheAnswersAndShowsTheQuestionsTheLicenceLetsBeShown() {
    Said said = Said.by("score", "peg", 5, 4, 4);
    assertThat(said).ends(Exit.DONE);
    Assertions.assertThat(said.lines().getFirst()).contains("PEG", "4.3", "0 to 10");
    Assertions.assertThat(said.out())
        .contains("1. What number best describes", "past week", "Erin E. Krebs");
  }

  @Test
  void scoresAClosedInstrumentWithoutItsWords() throws IOException {
    JsonNode json = json(Said.by("score", "odi", 2, 3, 1, 2, 2, 1, 2, "-", 2, 1, "--format=json"));
    Assertions.assertThat(json.get("score").asDouble()).isEqualTo(35.6);
    Assertions.assertThat(json.get("asked")).isEmpty();
    Assertions.assertThat(json.get("smallestChanges")).isNotEmpty();
  }

  @Test
  void takesAnswersBelowZero() throws IOException {
    JsonNode json = json(Said.by("score", "groc", "-3", "--format", "json"));
    Assertions.assertThat(json.get("score").asInt()).isEqualTo(-3);
  }

  @Test
  void givesPartsWhereThereIsNoScoreAsAWhole() throws IOException {
    Said said = Said.by("score", "promis-global-10", "-", "-", 3, "-", "-", 4, 5, 3, "-", "-");
    Assertions.assertThat(said.out()).contains("no score as a whole", "physical: 42.3");
    Assertions.assertThat(said.out()).contains("mental: too few answers");
  }

  @Test
  void saysFirstWhatMustNotWait() {
    Said said = Said.by("score", "phq-9", 0, 0, 0, 0, 0, 0, 0, 0, 2);
    Assertions.assertThat(said.lines().getFirst()).startsWith("STOP. ");
    Assertions.assertThat(said.lines().get(1)).contains("988");
  }

  @Test
  void measuresALimbFromGirths() {
    Said said = Said.by("score", "limb-volume", 18, 20, 22, "--segment", 4);
    Assertions.assertThat(said.lines().getFirst()).contains("255.5 mL");
  }

  @Test
  void keepsAScoreObtainedElsewhere() {
    Said said = Said.by("score", "lefs", "--total", 54);
    Assertions.assertThat(said.lines().getFirst()).contains(": 54 (0 to 80");
    assertThat(Said.by("score", "lefs", "--total", 81)).refusesTheInput("MEASURE-007");
    assertThat(Said.by("score", "lefs", 3, "--total", 54)).refusesTheInput("--total");
  }

  @Test
  void holdsAScoreAgainstAnEarlierOne() {
    Said felt = Said.by("score", "nprs", 5, "--before", 7, "--condition", "neck-pain");
    Assertions.assertThat(felt.out()).contains("cannot tell, by 2 points", "by themselves");
    Said much = Said.by("score", "nprs", 3, "--before", 7, "--condition", "neck-pain");
    Assertions.assertThat(much.out()).contains("better, by 4 points or 57 %", "more than error");
  }

  @Test
  void refusesEachBadAnswerByItsPlaceInOneSentence() {
    assertThat(Said.by("score", "peg", 11, "x", 4))
        .refusesTheInput("answer 2: a number was expected (MEASURE-004)");
    assertThat(Said.by("score", "peg", 11, 4, 12))
        .refusesTheInput("answer 1: the answer goes from 0 to 10 (MEASURE-003); answer 3: ");
    assertThat(Said.by("score", "peg", 5, 4)).refusesTheInput("takes 3 answers (MEASURE-001)");
    assertThat(Said.by("score", "peg")).refusesTheInput("MEASURE-001");
    assertThat(Said.by("score", "peg", 5, "-", 4)).refusesTheInput("answer 2: ", "MEASURE-002");
    assertThat(Said.by("score", "gad-7", 1, "-", "-", "-", 1, 1, 1))
        .refusesTheInput("answer 2: ", "at least 5 of 7", "MEASURE-005");
    assertThat(Said.by("score", "womac", 1)).refusesTheInput("MEASURE-008");
    assertThat(Said.by("score", "limb-volume", 20, 22)).refusesTheInput("4 or 10", "MEASURE-009");
    assertThat(Said.by("score", "peg", 5, 4, 4, "--colour")).refusesTheInput("MEASURE-004");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(Said.by("score")).refusesTheInput("INSTRUMENT");
    assertThat(Said.by("score", "mood", 3)).refusesTheInput("no instrument \"mood\"", "nprs");
    assertThat(Said.by("score", "nprs", 3, "--format", "pdf")).refusesTheInput("text or json");
    assertThat(Said.by("score", "nprs", 3, "--before", 12)).refusesTheInput("--before");
    assertThat(Said.by("score", "nprs", 3, "--before", 7, "--condition", "sorrow"))
        .refusesTheInput("no condition \"sorrow\"");
    assertThat(Said.by("score", "bctq", "--total", 2, "--before", "soon"))
        .refusesTheInput("--before");
  }

  private static JsonNode json(Said said) throws IOException {
    assertThat(said).ends(Exit.DONE);
    return new ObjectMapper().readTree(said.out());
  }
}
