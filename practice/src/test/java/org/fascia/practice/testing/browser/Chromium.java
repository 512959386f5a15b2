package org.fascia.practice.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, driven through Node and the npm package in {@code src/test/browser}. */
final class Chromium implements AutoCloseable {
  private static final Path PACKAGE =
      Path.of("src", "test", "browser", "node_modules", "playwright-core");
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
    System.setProperty("playwright.cli.dir", driver().toString());
    Map<String, String> environment = Map.of("PLAYWRIGHT_NODEJS_PATH", program("Node.js", node()));
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

  /** The folder Playwright expects: its npm package under the name {@code package}. */
  private static Path driver() {
    if (!Files.isDirectory(PACKAGE)) {
      throw new IllegalStateException("run npm ci in practice/src/test/browser first");
    }
    try {
      Path folder = Files.createDirectories(Path.of("target", "playwright"));
      Path link = folder.resolve("package");
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, PACKAGE.toAbsolutePath());
      return folder.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return Stream.of(System.getenv("PATH").split(":"))
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
