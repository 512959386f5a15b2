package org.fascia.guide;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.fascia.practice.testing.browser.Chromiums;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every component, on both screens and in both themes, is usable by everyone. */
@SpringBootTest(classes = Guide.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Chromiums.class)
class StyleGuideTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @MethodSource("looks")
  void everyComponentIsUsable(String path, Screen screen, ColorScheme scheme, Browser browser) {
    try (Walk walk = new Walk(browser, screen, scheme, "http://localhost:" + port)) {
      walk.goTo(path)
          .picture(
              "guide"
                  + path.replace('/', '-')
                  + "-"
                  + scheme.name().toLowerCase(java.util.Locale.ROOT))
          .isUsable();
    }
  }

  static Stream<Arguments> looks() {
    return Stream.of(
            "/guide/components",
            "/guide/forms",
            "/guide/errors",
            "/guide/note",
            "/guide/setup",
            "/sign-in",
            "/help",
            "/guide/refused")
        .flatMap(
            path ->
                Stream.of(Screen.values())
                    .flatMap(
                        screen ->
                            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(path, screen, scheme))));
  }
}
