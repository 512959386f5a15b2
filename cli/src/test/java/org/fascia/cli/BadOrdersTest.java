package org.fascia.cli;

import static org.fascia.cli.SaidAssert.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders that do not count: one sentence each, with file, key, and what was expected. */
class BadOrdersTest {
  @TempDir Path folder;
  private Papers papers;

  @BeforeEach
  void papers() {
    papers = new Papers(folder);
  }

  @Test
  void anEmptyOrder() throws IOException {
    refuses(papers.file("order.yaml", ""), "order.yaml");
  }

  @Test
  void anOrderOfNothing() throws IOException {
    refuses(papers.file("order.yaml", "{}"), "order.yaml", "as_of");
  }

  @Test
  void aFolder() throws IOException {
    refuses(folder, "this is a folder");
  }

  @Test
  void aDiagnosisThatDoesNotExist() throws IOException {
    refuses(papers.orderWith("[M54.50]", "[M54.99]"), "order.yaml", "diagnoses", "M54.99");
  }

  @Test
  void aDiagnosisThatCannotBeBilled() throws IOException {
    refuses(papers.orderWith("[M54.50]", "[M54]"), "order.yaml", "diagnoses", "M54");
  }

  @Test
  void aNumberWithAWrongCheckDigit() throws IOException {
    refuses(papers.orderWith("1234567893", "1234567894"), "order.yaml", "prescriber.npi");
  }

  @Test
  void aSignatureInTheFuture() throws IOException {
    refuses(papers.orderWith("2026-03-01", "2026-03-04"), "order.yaml", "signed", "2026-03-04");
  }

  @Test
  void noSignature() throws IOException {
    refuses(papers.orderWith("signed: 2026-03-01\n", ""), "order.yaml", "signed");
  }

  @Test
  void anAliasBomb() throws IOException {
    refuses(papers.file("order.yaml", "a: &a [x]\nb: [*a, *a]\n"), "order.yaml", "alias");
  }

  @Test
  void severalFaultsInOneSentence() throws IOException {
    refuses(
        papers.orderWith("[M54.50]", "[M54.99]\nminutes: none"),
        "order.yaml",
        "1 more to put right");
  }

  private void refuses(Path order, String... words) throws IOException {
    var chart = papers.chart(Papers.PATIENT, Papers.BACK_PAIN);
    assertThat(Said.by("plan", chart, "--order", order)).refusesTheInput(words);
  }
}
