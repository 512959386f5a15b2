package org.fascia.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours that meet on a page can be told apart: WCAG 2.2, 1.4.3 and 1.4.11. */
class TokensTest {
  private static final Path FILE = Path.of("src/main/resources/static/css/tokens.css");
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6});");
  private static final Pattern PAIRS = Pattern.compile("pair ([0-9.]+) ([^\\n*]+)");

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @MethodSource("pairs")
  void textAndShapesStandOutFromTheirGround(String theme, String front, String ground, double least)
      throws IOException {
    Map<String, String> colours = colours(theme);

    assertThat(contrast(colours, front, ground)).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest(name = "pain {0}")
  @MethodSource("painLevels")
  void theNumberOnAPainColourCanBeRead(int level, String text) throws IOException {
    Map<String, String> colours = colours("light");

    assertThat(contrast(colours, text, "pain-" + level)).isGreaterThanOrEqualTo(4.5);
  }

  static Stream<Arguments> painLevels() {
    return Stream.iterate(0, level -> level <= 10, level -> level + 1)
        .map(level -> Arguments.of(level, level >= 7 ? "pain-light-text" : "pain-dark-text"));
  }

  static Stream<Arguments> pairs() throws IOException {
    List<Arguments> all =
        PAIRS
            .matcher(Files.readString(FILE))
            .results()
            .flatMap(
                line ->
                    Stream.of(line.group(2).split("·", -1))
                        .map(pair -> pair.strip().split(" ", -1))
                        .flatMap(pair -> themes(pair, Double.parseDouble(line.group(1)))))
            .toList();
    assertThat(all).hasSizeGreaterThan(40);
    return all.stream();
  }

  private static Stream<Arguments> themes(String[] pair, double least) {
    return Stream.of("light", "dark").map(theme -> Arguments.of(theme, pair[0], pair[1], least));
  }

  private static Map<String, String> colours(String theme) throws IOException {
    String[] parts = Files.readString(FILE).split("@media", -1);
    Map<String, String> colours = new HashMap<>(tokens(parts[0]));
    if (theme.equals("dark")) {
      colours.putAll(tokens(parts[1]));
    }
    return colours;
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
    return tokens;
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours, one) + 0.05;
    double b = luminance(colours, other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Map<String, String> colours, String token) {
    String hex = Objects.requireNonNull(colours.get(token), token);
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
