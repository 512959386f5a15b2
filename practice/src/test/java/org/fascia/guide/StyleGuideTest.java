package org.fascia.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component, on both screens and in both themes, is usable by everyone. */
class StyleGuideTest extends GuideTest {
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("looks")
  void everyComponentIsUsable(String part, Screen screen, Browser browser) {
    String name = part.replace("/", "");
    try (Walk walk = walk(browser, screen)) {
      walk.goTo(part.startsWith("/") ? part : "/guide/" + part);
      walk.in(ColorScheme.DARK).picture("guide-" + name + "-dark").isUsable();
      walk.in(ColorScheme.LIGHT).picture("guide-" + name + "-light").isUsable();
    }
  }

  @Test
  void aPageStillFitsAt320Pixels(Browser browser) {
    try (Walk walk = walk(browser)) {
      for (String part : new String[] {"components", "forms", "report"}) {
        walk.page().setViewportSize(320, 640);
        walk.goTo("/guide/" + part).isUsable();
      }
    }
  }

  @Test
  void aProgressReportPrintsOnAtMostTwoPages(Browser browser) throws Exception {
    try (Walk walk = walk(browser)) {
      Path file = Path.of("target", "pictures", "guide-report.pdf");
      walk.goTo("/guide/report");
      byte[] pdf =
          walk.page()
              .pdf(new com.microsoft.playwright.Page.PdfOptions().setPreferCSSPageSize(true));
      Files.write(file, pdf);

      assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count())
          .isBetween(1L, 2L);
    }
  }

  static Stream<Arguments> looks() {
    return Stream.of(
            "components",
            "forms",
            "errors",
            "note",
            "report",
            "setup",
            "refused",
            "/sign-in",
            "/help")
        .flatMap(part -> Stream.of(Screen.values()).map(screen -> Arguments.of(part, screen)));
  }
}
