package org.fascia.medicine.screening;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class Invariant11SameFactsSameScreeningTest {
  /** Prints what another Java machine makes of every patient of the two files. */
  public static void main(String[] ignored) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(everyScreening(Screener.of(Knowledge.load())));
  }

  @Test
  void theSameFactsRequestAndKnowledgeGiveTheSameWords() {
    Knowledge again = Knowledge.load();

    assertThat(again.version()).isEqualTo(ScreeningExamples.KNOWLEDGE.version());
    assertThat(everyScreening(Screener.of(again)))
        .isEqualTo(everyScreening(ScreeningExamples.SCREENER));
  }

  /** Within one machine, sets keep one order; between two machines they do not. */
  @Test
  void anotherMachineGivesTheSameWords() throws IOException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Invariant11SameFactsSameScreeningTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String words = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(words).isEqualTo(everyScreening(ScreeningExamples.SCREENER));
  }

  private static String everyScreening(Screener screener) {
    return Stream.of(ScreeningExamples.vignettes(), ScreeningExamples.publishedCases())
        .flatMap(file -> file.stream())
        .map(one -> ScreeningExamples.written(screener.screen(one.facts(), one.request())))
        .collect(joining("\n"));
  }
}
