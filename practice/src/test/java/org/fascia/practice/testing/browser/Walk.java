package org.fascia.practice.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One person's way through the application in a browser of its own; it fails at the end when a page
 * met a script error or tried what the content security policy forbids.
 */
public final class Walk implements AutoCloseable {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final Screen screen;
  private final List<String> complaints = new ArrayList<>();

  /** A walk that starts at no page yet. */
  public Walk(Browser browser, Screen screen, String address) {
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                // axe and pictures must not meet a colour on its way to another
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US")
                .setTimezoneId("America/Los_Angeles"));
    this.page = context.newPage();
    this.address = address;
    this.screen = screen;
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("the server responded")) {
            complaints.add(message.text());
          }
        });
  }

  /** The browser's page, to click and type. */
  public Page page() {
    return page;
  }

  /** Shows the same page in the other theme. */
  public Walk in(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return this;
  }

  /** Goes to a path of the application, such as {@code /patients}. */
  public Walk goTo(String path) {
    page.navigate(address + path);
    return this;
  }

  /** Signs in at the sign-in page. */
  public Walk signIn(String signInName, String password) {
    goTo("/sign-in");
    page.getByLabel("E-mail or sign-in name").fill(signInName);
    page.getByLabel("Password").fill(password);
    page.locator("main button").click();
    page.waitForURL(url -> !url.endsWith("/sign-in"));
    return this;
  }

  /** Fails when axe finds anything serious or critical, or the page scrolls sideways. */
  public Walk isUsable() {
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Walk::words)
                .toList();
    assertThat(violations).as("axe at %s on %s", screen, page.url()).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as("pixels beyond the edge at %s on %s", screen, page.url()).isEqualTo(0);
    return this;
  }

  /**
   * Keeps a picture of the whole page as {@code target/pictures/NAME-SCREEN.png}.
   *
   * <p>The window is made as high as the page, so that what sticks to its edges stands there.
   */
  public Walk picture(String name) {
    Path file = Path.of("target", "pictures", name + "-" + screen.slug() + ".png");
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(screen.width(), Math.max(height, screen.height()));
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    page.setViewportSize(screen.width(), screen.height());
    return this;
  }

  /** Leaves out complaints a test brings about on purpose, such as a lost network. */
  public Walk forgive(String words) {
    complaints.removeIf(complaint -> complaint.contains(words));
    return this;
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  private static String words(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }
}
