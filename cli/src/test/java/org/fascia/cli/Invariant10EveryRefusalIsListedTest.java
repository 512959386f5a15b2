package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The codes in the code and the rows of {@code docs/refusals.md}, for all modules at once. */
class Invariant10EveryRefusalIsListedTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final List<String> MODULES =
      List.of("medicine", "budget", "records", "cli", "practice");
  private static final Pattern IN_CODE = Pattern.compile("\"([A-Z]{4,}-\\d{3})\"");
  private static final Pattern IN_LIST = Pattern.compile("(?m)^\\| ([A-Z]+-\\d{3}) \\|");

  @Test
  void everyCodeIsListedAndEveryListedCodeIsUsed() throws IOException {
    assertThat(new TreeSet<>(inCode().keySet())).isEqualTo(new TreeSet<>(listed()));
  }

  @Test
  void everyCodeIsListedOnce() throws IOException {
    assertThat(listed()).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeBelongsToOnePackage() throws IOException {
    assertThat(inCode())
        .allSatisfy(
            (code, packages) -> assertThat(packages).as("where %s stands", code).hasSize(1));
  }

  private static List<String> listed() throws IOException {
    return found(IN_LIST, REPOSITORY.resolve("docs").resolve("refusals.md"));
  }

  private static Map<String, Set<Path>> inCode() throws IOException {
    Map<String, Set<Path>> places = new TreeMap<>();
    for (String module : MODULES) {
      try (var files = Files.walk(REPOSITORY.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          for (String code : found(IN_CODE, file)) {
            places.computeIfAbsent(code, key -> new TreeSet<>()).add(file.getParent());
          }
        }
      }
    }
    return places;
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(it -> it.group(1)).toList();
  }
}
