package org.fascia.cli;

import static org.fascia.cli.SaidAssert.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with patients that cannot be screened: one sentence each, with file and place. */
class BadPatientsTest {
  private static final String REQUEST =
      "  request: {technique: swedish, region: [lower-back], pressure: 2}\n";

  @TempDir Path folder;

  @Test
  void noFile() {
    assertThat(Said.by("screen")).refusesTheInput("FILE");
  }

  @Test
  void aFileThatDoesNotExist() {
    assertThat(Said.by("screen", folder.resolve("nobody.yaml")))
        .refusesTheInput("nobody.yaml: there is no such file");
  }

  @Test
  void aFolder() {
    assertThat(Said.by("screen", folder)).refusesTheInput("this is a folder; a file was expected");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(screening("")).refusesTheInput("patients.yaml");
  }

  @Test
  void aListOfNobody() throws IOException {
    assertThat(screening("[]")).refusesTheInput("patients.yaml", "no patient");
  }

  @Test
  void noListOfPatients() throws IOException {
    assertThat(screening("id: one\n")).refusesTheInput("patients.yaml", "list");
  }

  @Test
  void brokenYaml() throws IOException {
    assertThat(screening("- {id: [one\n")).refusesTheInput("patients.yaml", "line 2");
  }

  @Test
  void anUnknownKey() throws IOException {
    assertThat(screening("- id: one\n  age: 40\n  sex: F\n  colour: blue\n" + REQUEST))
        .refusesTheInput("patients.yaml", "one", "colour");
  }

  @Test
  void anUnknownTechnique() throws IOException {
    assertThat(
            screening(
                "- id: one\n  age: 40\n  sex: F\n  request: {technique: hot-stone, region: [lower-back], pressure: 2}\n"))
        .refusesTheInput("patients.yaml", "one", "hot-stone");
  }

  @Test
  void anUnknownFinding() throws IOException {
    assertThat(screening("- id: one\n  age: 40\n  sex: F\n  findings: [grumpy]\n" + REQUEST))
        .refusesTheInput("patients.yaml", "one", "grumpy");
  }

  @Test
  void anOperationInTheFuture() throws IOException {
    assertThat(
            screening(
                "- id: one\n  age: 40\n  sex: F\n  surgery: {days_ago: -3, kind: major}\n"
                    + REQUEST))
        .refusesTheInput("patients.yaml", "one", "days_ago");
  }

  @Test
  void nobodysAge() throws IOException {
    assertThat(screening("- id: one\n  age: -4\n  sex: F\n" + REQUEST))
        .refusesTheInput("patients.yaml", "one", "age");
  }

  @Test
  void thePatientTwice() throws IOException {
    var one = "- id: one\n  age: 40\n  sex: F\n" + REQUEST;

    assertThat(screening(one + one)).refusesTheInput("patients.yaml", "one", "twice");
  }

  @Test
  void anAliasBomb() throws IOException {
    var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char name = 'b'; name < 'k'; name++) {
      var last = "*" + (char) (name - 1);
      bomb.append("%c: &%c [%s]\n".formatted(name, name, (last + ", ").repeat(8) + last));
    }
    assertThat(screening(bomb.toString())).refusesTheInput("patients.yaml", "alias");
  }

  @Test
  void nestingWithoutEnd() throws IOException {
    assertThat(screening("[".repeat(100_000))).refusesTheInput("patients.yaml");
  }

  @Test
  void anotherEncoding() throws IOException {
    var file = folder.resolve("patients.yaml");
    Files.write(file, "- id: Müller\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Said.by("screen", file)).refusesTheInput("patients.yaml", "UTF-8");
  }

  @Test
  void tooLargeAFile() throws IOException {
    assertThat(screening("#".repeat(8_000_001))).refusesTheInput("patients.yaml", "8 MB");
  }

  @Test
  void anOrderForPatientsThatBringTheirOwnRequest() throws IOException {
    var file = Files.writeString(folder.resolve("patients.yaml"), "[]");

    assertThat(Said.by("screen", file, "--order", folder.resolve("order.yaml")))
        .refusesTheInput("--order", "chart");
  }

  @Test
  void aDayThatIsNone() {
    assertThat(Said.by("screen", "x.yaml", "--as-of", "2026-02-30"))
        .refusesTheInput("2026-02-30", "is not a day");
  }

  private Said screening(String patients) throws IOException {
    return Said.by("screen", Files.writeString(folder.resolve("patients.yaml"), patients));
  }
}
