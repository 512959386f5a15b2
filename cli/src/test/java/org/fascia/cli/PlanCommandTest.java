package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.cli.SaidAssert.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir Path folder;
  private Papers papers;

  @BeforeEach
  void papers() {
    papers = new Papers(folder);
  }

  @Test
  void proposesAPlan() throws IOException {
    var said = plan();

    assertThat(said).ends(Exit.DONE);
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .startsWith("Plan proposed for")
        .contains("For 2026-03-02.", "Lower back");
  }

  @Test
  void readsTheChartForTheDayAskedFor() throws IOException {
    var said = plan("--as-of", "2026-03-09");

    assertThat(said.out()).contains("For 2026-03-09.");
  }

  @Test
  void endsAsRefusedWhenThePatientMayNotBeTreated() {
    var said =
        Said.by(
            "plan",
            EXAMPLES.resolve("patients").resolve("burn.json.gz"),
            "--order",
            EXAMPLES.resolve("orders").resolve("burn.yaml"));

    assertThat(said).ends(Exit.REFUSED);
    assertThat(said.out()).startsWith("No plan for").contains("What must happen first");
  }

  @Test
  void explainsALine() throws IOException {
    var said = plan("--explain", "1");

    assertThat(said).ends(Exit.DONE);
    assertThat(said.out())
        .startsWith("Line 1 of ")
        .contains("Why: ", "For: ", "Evidence: ", "Pressure: pressure", "Time: ");
  }

  @Test
  void explainsNoLineThePlanDoesNotHave() throws IOException {
    assertThat(plan("--explain", "40")).refusesTheInput("the plan has lines 1 to", "not 40");
    assertThat(plan("--explain", "0")).refusesTheInput("not 0");
  }

  @Test
  void explainsWhatARuleDoesToSingleLines() {
    var said =
        Said.by(
            "plan",
            EXAMPLES.resolve("patients").resolve("low-back-pain-clopidogrel.json.gz"),
            "--order",
            EXAMPLES.resolve("orders").resolve("low-back-pain-clopidogrel.yaml"),
            "--explain",
            "med-antiplatelet");

    assertThat(said.out()).contains("Because of: Clopidogrel", "In the plan: ");
  }

  @Test
  void explainsARuleThatDoesNotHold() throws IOException {
    assertThat(plan("--explain", "med-vka").out())
        .startsWith("The order as a whole: med-vka")
        .contains("Does not hold");
  }

  @Test
  void writesJson() throws IOException {
    var answer = new ObjectMapper().readTree(plan("--format", "json").out());

    assertThat(answer.get("outcome").asText()).isEqualTo("proceed");
    assertThat(answer.get("plan").isObject()).isTrue();
  }

  @Test
  void writesHtml() throws IOException {
    assertThat(plan("--format", "html").out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void writesAFhirBundle() throws IOException {
    var bundle = new ObjectMapper().readTree(plan("--format", "fhir").out());

    assertThat(bundle.get("resourceType").asText()).isEqualTo("Bundle");
    assertThat(bundle.findValuesAsText("resourceType"))
        .contains("CarePlan", "Goal", "ServiceRequest");
  }

  @Test
  void writesIntoAFileAndSaysSo() throws IOException {
    var file = folder.resolve("plan.txt");

    var said = plan("--out", file);

    assertThat(said).ends(Exit.DONE);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).isEqualTo("Wrote " + file + System.lineSeparator());
    assertThat(file).content().isEqualTo(plan().out());
  }

  @Test
  void replacesAFileAndLeavesNothingBeside() throws IOException {
    var file = papers.file("plan.txt", "what stood there before");

    plan("--out", file);

    assertThat(file).content().startsWith("Plan proposed for");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void refusesToWriteOverAFolder() throws IOException {
    assertThat(plan("--out", folder)).refusesTheInput("--out", "this is a folder");
  }

  @Test
  void refusesToWriteIntoAFolderThatIsNotThere() throws IOException {
    assertThat(plan("--out", folder.resolve("nowhere").resolve("plan.txt")))
        .refusesTheInput("--out", "there is no folder");
  }

  @Test
  void leavesTheFileAloneWhenTheInputIsBad() throws IOException {
    var file = papers.file("plan.txt", "what stood there before");

    assertThat(Said.by("plan", papers.chart(), "--order", papers.order(), "--out", file))
        .refusesTheInput("chart.json");
    assertThat(file).content().isEqualTo("what stood there before");
  }

  @Test
  void refusesAnUnknownFormat() throws IOException {
    assertThat(plan("--format", "pdf")).refusesTheInput("'pdf' is not a format");
  }

  @Test
  void saysTheSameTwice() throws IOException {
    assertThat(plan()).isEqualTo(plan());
  }

  private Said plan(Object... more) throws IOException {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "plan";
    arguments[1] = papers.chart(Papers.PATIENT, Papers.BACK_PAIN);
    arguments[2] = "--order";
    arguments[3] = papers.order();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Said.by(arguments);
  }
}
