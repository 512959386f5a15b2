package org.fascia.yaml;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: [1, 2            | this is not YAML",
        "a: 1\\nb: *b        | aliases (*b) are not accepted",
        "a: !!java.io.File x | tags (",
        "a: 1\\na: 2         | the key \"a\" stands here twice",
        "? [a, b]\\n: c      | a key must be a plain word",
        "a: 1\\n---\\nb: 2   | a second one begins here",
        "``                  | the file is empty",
        "# only a remark     | the file is empty",
      })
  void refusesWhatIsNotOnePlainDocument(String text, String complaint) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isExactlyInstanceOf(YamlFault.class)
        .hasMessageStartingWith("order.yaml (line ")
        .hasMessageContaining(complaint);
  }

  @Test
  void refusesEndlessNestingBeforeItGrows() {
    assertThatThrownBy(() -> read("[".repeat(100_000)))
        .isExactlyInstanceOf(YamlFault.class)
        .hasMessageContaining("nested deeper than 30 levels");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThatThrownBy(() -> YamlReader.read("order.yaml", new byte[YamlReader.LARGEST + 1]))
        .isExactlyInstanceOf(YamlFault.class)
        .hasMessageContaining("larger than 8 MB");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThatThrownBy(
            () -> YamlReader.read("order.yaml", "a: ü".getBytes(StandardCharsets.ISO_8859_1)))
        .isExactlyInstanceOf(YamlFault.class)
        .hasMessageContaining("not UTF-8");
  }

  private static YamlFile read(String text) {
    return YamlReader.read("order.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
