package org.fascia.practice.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system's Chromium, driven through the system's Node.js; what Playwright runs on it comes in
 * its own jar.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    Map<String, String> environment =
        Map.of(
            "PLAYWRIGHT_NODEJS_PATH",
            program("Node.js", node()),
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(program("Chromium", chromium())))
                    .setArgs(QUIET));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Stream<String> node() {
    return Stream.concat(set("PLAYWRIGHT_NODEJS_PATH"), onPath("node"));
  }

  private static Stream<String> chromium() {
    return Stream.concat(
        set("FASCIA_CHROMIUM"),
        Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(Chromium::onPath));
  }

  private static Stream<String> set(String variable) {
    return Optional.ofNullable(System.getenv(variable)).stream();
  }

  private static Stream<String> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString);
  }

  private static String program(String name, Stream<String> found) {
    return found
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the browser tests need " + name));
  }
}
