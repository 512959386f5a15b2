package org.fascia.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern TEXT =
      Pattern.compile("\\btext\\(\\s*\"([a-zA-Z0-9-]+\\.[a-zA-Z0-9.-]+)\"\\s*[,)]");
  private static final Pattern COUNT = Pattern.compile("\\bcount\\(\\s*\"([a-zA-Z0-9.-]+)\"");

  @Test
  void everyKeyNamedInATemplateOrInCodeHasItsText() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      TEXT.matcher(source).results().map(found -> found.group(1)).forEach(missing::add);
      COUNT
          .matcher(source)
          .results()
          .flatMap(found -> Stream.of(found.group(1) + ".one", found.group(1) + ".other"))
          .forEach(missing::add);
    }
    assertThat(missing).hasSizeGreaterThan(50);
    missing.removeIf(Texts::has);

    assertThat(missing).isEmpty();
  }

  @Test
  void aKeyStandsInTheFileOfItsRoom() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts/en"))) {
      for (Path file : files.toList()) {
        String room = file.getFileName().toString().replace(".properties", "");
        assertThat(Files.readAllLines(file))
            .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
            .allSatisfy(line -> assertThat(line).startsWith(room + "."));
      }
    }
  }

  @Test
  void fillsPlacesAndKeepsApostrophes() {
    assertThat(text("ui.save.saved", "2:03 PM")).isEqualTo("Saved 2:03 PM");
    assertThat(text("ui.form.unknown")).isEqualTo("Don’t know");
  }

  @Test
  void countsInTheRightForm() {
    assertThat(count("ui.form.problems", 1)).isEqualTo("There is a problem");
    assertThat(count("ui.form.problems", 2)).isEqualTo("There are 2 problems");
  }

  @Test
  void aMissingKeyIsABug() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text("ui.no." + "such"))
        .withMessageContaining("ui.no.such");
  }

  private static Set<Path> sources() throws IOException {
    Set<Path> files = new TreeSet<>();
    for (String folder : Set.of("src/main/java", "src/main/jte")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }
}
