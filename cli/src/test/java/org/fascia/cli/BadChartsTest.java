package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.cli.SaidAssert.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Charts that cannot be answered: one sentence each, with file and place, and never half a plan.
 */
class BadChartsTest {
  @TempDir Path folder;
  private Papers papers;

  @BeforeEach
  void papers() {
    papers = new Papers(folder);
  }

  @Test
  void aFileThatDoesNotExist() throws IOException {
    refuses(folder.resolve("nobody.json"), "nobody.json", "no such file");
  }

  @Test
  void aFolder() throws IOException {
    refuses(folder, "this is a folder");
  }

  @Test
  void anEmptyFile() throws IOException {
    refuses(papers.file("chart.json", ""), "chart.json", "empty");
  }

  @Test
  void noJson() throws IOException {
    refuses(papers.file("chart.json", "Dear colleague,"), "chart.json", "JSON");
  }

  @Test
  void jsonCutOff() throws IOException {
    var whole = Files.readString(papers.chart(Papers.PATIENT, Papers.BACK_PAIN));

    refuses(papers.file("chart.json", whole.substring(0, whole.length() - 20)), "chart.json");
  }

  @Test
  void noBundle() throws IOException {
    refuses(papers.file("chart.json", "{\"resourceType\": \"Patient\"}"), "chart.json", "Bundle");
  }

  @Test
  void noPatient() throws IOException {
    refuses(papers.chart(Papers.BACK_PAIN), "chart.json", "Patient");
  }

  @Test
  void twoPatients() throws IOException {
    var other = Papers.PATIENT.replace("\"p\"", "\"q\"");

    refuses(papers.chart(Papers.PATIENT, other), "chart.json", "Patient");
  }

  @Test
  void aBirthInTheFuture() throws IOException {
    refuses(
        papers.chart(Papers.PATIENT.replace("1980-05-01", "2026-03-04")),
        "chart.json",
        "2026-03-04");
  }

  @Test
  void anOnsetInTheFuture() throws IOException {
    var later = Papers.BACK_PAIN.replace("2025-01-10", "2026-03-04");

    refuses(papers.chart(Papers.PATIENT, later), "chart.json", "2026-03-04");
  }

  @Test
  void anOnsetOnTheNextDayIsNoneOfThem() throws IOException {
    var tomorrow = Papers.BACK_PAIN.replace("2025-01-10", "2026-03-03");

    assertThat(plan(papers.chart(Papers.PATIENT, tomorrow))).ends(Exit.DONE);
  }

  @Test
  void aGzipBomb() throws IOException {
    var bomb = papers.gzip("chart.json.gz", new byte[1 << 20], 2_000);

    assertThat(Files.size(bomb)).isLessThan(3_000_000);
    refuses(bomb, "chart.json.gz", "grows beyond");
  }

  @Test
  void aGzipFileCutOff() throws IOException {
    var chart = Papers.bytes(Files.readString(papers.chart(Papers.PATIENT)));
    var packed = papers.gzip("chart.json.gz", chart, 1);
    var bytes = Files.readAllBytes(packed);

    refuses(Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2)), "chart.json.gz");
  }

  @Test
  void anotherEncoding() throws IOException {
    var chart = Files.readString(papers.chart(Papers.PATIENT.replace("female", "größer")));

    refuses(
        Files.write(folder.resolve("chart.json"), chart.getBytes(StandardCharsets.ISO_8859_1)),
        "chart.json",
        "UTF-8");
  }

  @Test
  void nestingWithoutEnd() throws IOException {
    var deep = "{\"resourceType\": \"Bundle\", \"entry\": " + "[".repeat(200_000);

    refuses(papers.file("chart.json", deep), "chart.json");
  }

  @Test
  void aChartWithoutAnOrder() throws IOException {
    assertThat(Said.by("screen", papers.chart(Papers.PATIENT))).refusesTheInput("--order");
  }

  @Test
  void aCodeNobodyKnowsIsNoError() throws IOException {
    var unknown =
        Papers.BACK_PAIN
            .replace("http://hl7.org/fhir/sid/icd-10-cm", "http://snomed.info/sct")
            .replace("M54.50", "999999999");

    var said = Said.by("screen", papers.chart(Papers.PATIENT, unknown), "--order", papers.order());

    assertThat(said).ends(Exit.DONE);
    assertThat(said.out()).contains("\"notUnderstood\":[\"Condition", "999999999");
  }

  private void refuses(Path chart, String... words) throws IOException {
    assertThat(plan(chart)).refusesTheInput(words);
    assertThat(Said.by("screen", chart, "--order", papers.order())).ends(Exit.BAD_INPUT);
  }

  private Said plan(Path chart) throws IOException {
    return Said.by("plan", chart, "--order", papers.order());
  }
}
