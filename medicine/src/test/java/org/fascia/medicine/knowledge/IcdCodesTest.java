package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fascia.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class IcdCodesTest {
  @Test
  void matchesACodeByItsPrefix() {
    IcdCodes codes = codes("M54.1, M54, I82.4, S93.401A");

    assertThat(codes.match("M54.16")).isTrue();
    assertThat(codes.match("M54.50")).isTrue();
    assertThat(codes.match("M54")).isTrue();
    assertThat(codes.match("I82.412")).isTrue();
    assertThat(codes.match("I82.5")).isFalse();
    assertThat(codes.match("S93.401D")).isFalse();
    assertThat(codes.match("A00")).isFalse();
  }

  @Test
  void matchesARangeOverTheFirstThreeCharacters() {
    IcdCodes codes = codes("C00-C76");

    assertThat(codes.match("C00.1")).isTrue();
    assertThat(codes.match("C4A.0")).isTrue();
    assertThat(codes.match("C76.8")).isTrue();
    assertThat(codes.match("C77.0")).isFalse();
    assertThat(codes.match("D00")).isFalse();
  }

  @Test
  void agreesWithTryingEveryPrefixInTurn() {
    Knowledge knowledge = Knowledge.load();
    List<IcdCodes> all =
        knowledge.safety().rules().stream()
            .flatMap(rule -> rule.firesOn().stream())
            .flatMap(trigger -> trigger.needs().stream())
            .filter(Need.Diagnosed.class::isInstance)
            .map(need -> ((Need.Diagnosed) need).codes())
            .toList();
    List<String> some =
        all.stream().flatMap(codes -> codes.prefixes().stream()).map(code -> code + "1").toList();

    for (IcdCodes codes : all) {
      for (String code : some) {
        boolean tried =
            codes.prefixes().stream().anyMatch(code::startsWith)
                || codes.ranges().stream().anyMatch(range -> range.holds(code));
        assertThat(codes.match(code)).isEqualTo(tried);
      }
    }
  }

  private static IcdCodes codes(String list) {
    byte[] yaml = ("codes: [" + list + "]").getBytes(StandardCharsets.UTF_8);
    return IcdCodes.from(YamlReader.read("some.yaml", yaml).root(), "codes");
  }
}
