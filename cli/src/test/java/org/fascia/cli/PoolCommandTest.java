package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fascia.cli.SaidAssert.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolCommandTest {
  private static final Path KNOWLEDGE =
      Path.of("..", "medicine", "src", "main", "resources", "knowledge");
  private static final Path NECK_AND_BACK = KNOWLEDGE.resolve("trials-musculoskeletal.yaml");
  private static final String PLACEBO = "gross-2024-neck-pain-placebo-short";
  private static final String MEANS =
      """
      label,n1,m1,sd1,n2,m2,sd2
      Ahlgren 2001,20,3.1,2.0,21,4.6,2.2
      Brandt 2008,40,2.8,1.9,38,3.3,2.1
      """;

  @TempDir Path folder;

  @Test
  void poolsABlockAsItsReviewDid() throws IOException {
    JsonNode answer =
        json("pool", NECK_AND_BACK, "--measure", "MD", "--model", "DL", "--block", PLACEBO);

    assertThat(answer.get("k").asInt()).isEqualTo(8);
    assertThat(answer.get("estimate").asDouble()).isCloseTo(-3.432, within(0.0005));
    assertThat(answer.get("low").asDouble()).isCloseTo(-8.158, within(0.0005));
    assertThat(answer.get("high").asDouble()).isCloseTo(1.294, within(0.0005));
    assertThat(answer.get("i2").asDouble()).isCloseTo(38.5, within(0.05));
    assertThat(answer.get("tau2").asDouble()).isCloseTo(16.9288, within(0.0005));
    assertThat(answer.get("q").asDouble()).isCloseTo(11.386, within(0.0005));
  }

  @Test
  void namesEveryFigureOfTheAnswer() throws IOException {
    JsonNode answer = json("pool", csv(MEANS), "--measure", "MD");

    assertThat(answer.fieldNames())
        .toIterable()
        .contains(
            "k",
            "estimate",
            "se",
            "low",
            "high",
            "tau2",
            "i2",
            "q",
            "predictionLow",
            "predictionHigh");
    assertThat(answer.get("model").asText()).isEqualTo("REML");
  }

  @Test
  void predictsNothingWithOneTrueEffect() throws IOException {
    JsonNode answer = json("pool", csv(MEANS), "--measure", "MD", "--model", "FE");

    assertThat(answer.get("predictionLow").isNull()).isTrue();
    assertThat(answer.get("predictionHigh").isNull()).isTrue();
  }

  @Test
  void givesRatiosAsLogarithmsToProgramsAndAsRatiosToPeople() throws IOException {
    Path file = csv("label,e1,n1,e2,n2\nA,10,100,20,100\nB,10,100,20,100\n");

    JsonNode answer = json("pool", file, "--measure", "RR");

    assertThat(answer.get("estimate").asDouble()).isCloseTo(Math.log(0.5), within(1e-9));
    assertThat(Said.by("pool", file, "--measure", "RR").out()).contains("Risk ratio 0.50 (");
  }

  @Test
  void widensTheIntervalWhenAsked() throws IOException {
    double plain =
        json("pool", NECK_AND_BACK, "--measure", "MD", "--block", PLACEBO).get("low").asDouble();
    double knha =
        json("pool", NECK_AND_BACK, "--measure", "MD", "--knha", "--block", PLACEBO)
            .get("low")
            .asDouble();

    assertThat(knha).isLessThan(plain);
  }

  @Test
  void poolsEveryBlockMeantForTheMeasureAndNamesTheOthers() throws IOException {
    Said said = Said.by("pool", NECK_AND_BACK, "--measure", "SMD", "--format", "json");

    assertThat(said).ends(Exit.DONE);
    assertThat(new ObjectMapper().readTree(said.out())).hasSize(3);
    assertThat(said.err().lines()).hasSize(11).allMatch(it -> it.startsWith("Left out"));
  }

  @Test
  void readsOneBlockOrBareTrialsInYaml() throws IOException {
    String rows =
        """
        - {label: A, n_massage: 20, mean_massage: 3.1, sd_massage: 2, n_control: 21, mean_control: 4.6, sd_control: 2.2}
        - {label: B, n_massage: 40, mean_massage: 2.8, sd_massage: 1.9, n_control: 38, mean_control: 3.3, sd_control: 2.1}
        """;
    Path bare = Files.writeString(folder.resolve("bare.yaml"), rows);
    Path block =
        Files.writeString(folder.resolve("block.yaml"), "id: mine\ntrials:\n" + rows.indent(2));

    JsonNode fromCsv = json("pool", csv(MEANS), "--measure", "SMD");

    for (Path file : new Path[] {bare, block}) {
      assertThat(json("pool", file, "--measure", "SMD").get("estimate"))
          .isEqualTo(fromCsv.get("estimate"));
    }
  }

  @Test
  void readsWhatSpreadsheetsWrite() throws IOException {
    Path file =
        csv(
            "\uFEFF"
                + MEANS.replace("\n", "\r\n").replace("label", " LABEL ").replace(",n1", ", N1"));

    assertThat(json("pool", file, "--measure", "MD").get("k").asInt()).isEqualTo(2);
  }

  @Test
  void drawsAPicture() throws IOException {
    Said said = Said.by("pool", csv(MEANS), "--measure", "MD", "--format", "svg");

    assertThat(said).ends(Exit.DONE);
    assertThat(said.out()).startsWith("<svg ").contains("Ahlgren 2001").endsWith("</svg>\n");
  }

  @Test
  void drawsOneBlockOnly() {
    assertThat(Said.by("pool", NECK_AND_BACK, "--measure", "SMD", "--format", "svg"))
        .refusesTheInput("--block");
  }

  @Test
  void endsAsRefusedWhenTheSearchDoesNotEnd() throws IOException {
    Path adrift =
        csv(
            """
            label,n1,m1,sd1,n2,m2,sd2
            A,100,841.4,2368,100,0,2368
            B,100,45.7,14.65,100,0,14.65
            C,100,14.9,16.07,100,0,16.07
            """);

    Said said = Said.by("pool", adrift, "--measure", "MD");

    assertThat(said).ends(Exit.REFUSED);
    assertThat(said.err()).contains("POOL-007", "--model DL");
    assertThat(said.out()).isEmpty();
    assertThat(Said.by("pool", adrift, "--measure", "MD", "--model", "DL")).ends(Exit.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A,1,5,2,3,4,5", "A,9,x,2,9,4,5", "A,9,1.5,-2,9,4,5", "A,9,1,2,9.5,4,5"})
  void namesFileLineAndColumnOfAWrongFigure(String row) throws IOException {
    Path file = csv(MEANS + "\n" + row + "\n");

    assertThat(Said.by("pool", file, "--measure", "MD"))
        .refusesTheInput("trials.csv, line 5, A, ", "(POOL-00");
  }

  @Test
  void refusesAMissingColumnATooShortRowAndAnEmptyFile() throws IOException {
    assertRefused(MEANS.replace(",sd2", ""), "line 1", "sd2", "POOL-008");
    assertRefused(MEANS + "C,1,2\n", "line 4", "3 cells", "POOL-008");
    assertRefused("", "empty", "label,n1,m1,sd1,n2,m2,sd2", "POOL-010");
    assertRefused("\n \n", "empty", "POOL-010");
    assertRefused(MEANS.lines().findFirst().orElseThrow(), "POOL-004");
    assertRefused(MEANS.lines().limit(2).toList().toString(), "POOL-008");
    assertRefused(MEANS + ",9,1,2,9,1,2\n", "label", "POOL-009");
    assertRefused(MEANS + "\"C,9,1,2,9,1,2\n", "POOL-010");
    assertRefused("label,n1,n1,m1,sd1,n2,m2,sd2\n", "POOL-010");
    assertRefused(MEANS.replace(',', ';'), "POOL-008");
    assertRefused(MEANS + "C,9,\"1,5\",2,9,1,2\n", "a point", "1,5", "POOL-009");
    assertRefused(MEANS + "C,9,Infinity,2,9,1,2\n", "POOL-009");
    assertRefused(MEANS + "C,99999999999,1,2,9,1,2\n", "POOL-009");
    assertRefused(MEANS + "C,9,1,0,9,1,0\n", "C has no sampling variance", "POOL-006");
  }

  @Test
  void refusesImpossibleEvents() throws IOException {
    Path file = csv("label,e1,n1,e2,n2\nA,11,10,2,10\nB,1,10,2,10\n");

    assertThat(Said.by("pool", file, "--measure", "OR"))
        .refusesTheInput("line 2, A, e1", "POOL-003");
  }

  @Test
  void refusesAMeasureThatDoesNotFit() throws IOException {
    assertThat(Said.by("pool", csv(MEANS), "--measure", "RR")).refusesTheInput("POOL-005");
    assertThat(Said.by("pool", csv(MEANS), "--measure", "HR")).refusesTheInput("'HR'", "MD, SMD");
    assertThat(Said.by("pool", csv(MEANS))).refusesTheInput("--measure");
    assertThat(Said.by("pool", csv(MEANS), "--measure", "MD", "--model", "ML"))
        .refusesTheInput("'ML'", "FE, DL or REML");
    assertThat(Said.by("pool", csv(MEANS), "--measure", "MD", "--format", "pdf"))
        .refusesTheInput("'pdf'", "text, json or svg");
  }

  @Test
  void refusesAFileOrBlockThatIsNotThere() throws IOException {
    assertThat(Said.by("pool", folder.resolve("no.csv"), "--measure", "MD"))
        .refusesTheInput("there is no such file");
    assertThat(Said.by("pool", folder, "--measure", "MD")).refusesTheInput("this is a folder");
    assertThat(Said.by("pool", NECK_AND_BACK, "--measure", "MD", "--block", "x"))
        .refusesTheInput("there is no block 'x'", PLACEBO);
    assertThat(Said.by("pool", NECK_AND_BACK, "--measure", "OR")).refusesTheInput("OR");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Path file = Files.write(folder.resolve("trials.csv"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThat(Said.by("pool", file, "--measure", "MD")).refusesTheInput("not UTF-8");
  }

  private void assertRefused(String text, String... words) throws IOException {
    assertThat(Said.by("pool", csv(text), "--measure", "MD")).refusesTheInput(words);
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("trials.csv"), text);
  }

  private static JsonNode json(Object... arguments) throws IOException {
    Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--format";
    all[arguments.length + 1] = "json";
    Said said = Said.by(all);
    assertThat(said).ends(Exit.DONE);
    return new ObjectMapper().readTree(said.out());
  }
}
