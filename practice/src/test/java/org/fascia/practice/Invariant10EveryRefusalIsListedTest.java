package org.fascia.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Invariant10EveryRefusalIsListedTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> MODULES =
      List.of("medicine", "budget", "records", "cli", "practice");
  private static final Pattern IN_CODE = Pattern.compile("\"((?!SHA-)[A-Z]{3,}-\\d{3})\"");
  private static final Pattern IN_LIST = Pattern.compile("(?m)^\\| ([A-Z]{3,}-\\d{3}) \\|");

  @Test
  void codeAndListNameTheSame() throws IOException {
    assertThat(inCode()).hasSameElementsAs(listed());
  }

  @Test
  void eachCodeBelongsToOneSource() throws IOException {
    assertThat(inCode()).doesNotHaveDuplicates();
    assertThat(listed()).doesNotHaveDuplicates();
  }

  private static List<String> listed() throws IOException {
    return codes(IN_LIST, Files.readString(ROOT.resolve("docs/refusals.md")));
  }

  private static List<String> inCode() throws IOException {
    return MODULES.stream()
        .map(module -> ROOT.resolve(module).resolve("src/main/java"))
        .flatMap(Invariant10EveryRefusalIsListedTest::sources)
        .flatMap(source -> codes(IN_CODE, source).stream().distinct())
        .sorted()
        .toList();
  }

  private static Stream<String> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Invariant10EveryRefusalIsListedTest::text)
          .collect(Collectors.toList())
          .stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> codes(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
