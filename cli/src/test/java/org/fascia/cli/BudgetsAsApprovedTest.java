package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The budget of every example, word for word as somebody has read it and found it right. To approve
 * a change, set FASCIA_APPROVE, run, and read what became of it.
 */
class BudgetsAsApprovedTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "budgets");
  private static final Path APPROVED = Path.of("src", "test", "resources", "budgets");

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsAsApproved(String name) throws IOException {
    // the hash changes with every word of a pack; the answer is what is approved
    String text =
        Said.by("budget", EXAMPLES.resolve(name + ".yaml"))
            .out()
            .replaceAll("\\+[0-9a-f]{12}\\.", "+HASH.");
    Path approved = APPROVED.resolve(name + ".approved.txt");

    if (System.getenv("FASCIA_APPROVE") != null) {
      Files.createDirectories(APPROVED);
      Files.writeString(approved, text);
    }
    assertThat(approved).hasContent(text);
  }

  @Test
  void nothingIsApprovedThatIsNoExample() throws IOException {
    try (Stream<Path> files = Files.list(APPROVED)) {
      assertThat(files.map(file -> stem(file, ".approved.txt")))
          .containsExactlyInAnyOrderElementsOf(examples().toList());
    }
  }

  static Stream<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.map(file -> stem(file, ".yaml")).sorted().toList().stream();
    }
  }

  private static String stem(Path file, String ending) {
    return String.valueOf(file.getFileName()).replace(ending, "");
  }
}
