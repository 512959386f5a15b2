package org.fascia.practice.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fascia.practice.testing.browser.Chromiums;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes the pictures of {@code docs/tour.md} in the demo clinic: into the folder that the system
 * property {@code fascia.tour} names ({@code ./fascia tour} does), else under {@code target}.
 */
@DemoClinic
@ExtendWith(Chromiums.class)
class TourTest {
  private static final Path FOLDER = Path.of(System.getProperty("fascia.tour", "target/tour"));
  private static final int MOST_BYTES = 150_000;

  /** The wide pictures are as high as reads well beside text. */
  private static final int WIDTH = 1280;

  private static final int HEIGHT = 700;

  @LocalServerPort int port;

  @Test
  void showsTheClinicInPicturesThatLoadFast(Browser browser) throws IOException {
    String visit;
    try (Walk walk = new Walk(browser, Screen.DESK, "http://localhost:" + port)) {
      walk.page().setViewportSize(WIDTH, HEIGHT);
      take(walk.goTo("/sign-in"), "sign-in");
      visit = atTheDesk(walk.signIn("maya@demo.example", DemoHiring.PASSWORD));
    }
    try (Walk walk = new Walk(browser, Screen.PHONE, "http://localhost:" + port)) {
      onThePhone(walk.signIn("maya@demo.example", DemoHiring.PASSWORD), visit);
    }
  }

  /** From Today to the note, which stays open; its address. */
  private static String atTheDesk(Walk walk) throws IOException {
    for (String list : new String[] {"today", "work"}) {
      take(walk.goTo("/" + list), list);
    }
    readBack(walk);
    String file = caseOf("Pacocha", walk);
    take(walk.goTo(file), "case");
    take(walk.goTo(caseOf("Nicolas", walk) + "/screening"), "screening");
    take(walk.goTo(caseOf("Barton", walk) + "/plan"), "plan");
    take(walk.goTo(file + "/scores"), "scores");
    take(walk.goTo(file + "/report"), "report");
    begin(walk.goTo(file).page());
    take(walk, "visit");
    return walk.page().url().replaceFirst(".*(/visits/)", "$1");
  }

  private static void onThePhone(Walk walk, String visit) throws IOException {
    take(walk.goTo("/today"), "phone-today");
    take(walk.goTo(caseOf("Nicolas", walk) + "/screening"), "phone-screening");
    take(walk.goTo(visit), "phone-visit");
  }

  private static void readBack(Walk walk) throws IOException {
    Page page = walk.goTo("/patients/for-case").page();
    page.locator("#found .rows a").first().click();
    page.locator("#f-prescriber").fill("Dana Whitfield, DO, 1234567893");
    page.locator("#f-diagnosis1").fill("M54.50");
    page.locator("#f-schedule").fill("twice a week for 6 weeks");
    page.locator("#f-signed").fill(java.time.LocalDate.now(DemoHiring.ZONE).toString());
    page.locator("button", new Page.LocatorOptions().setHasText("Read back")).click();
    assertThat(page.locator("h1")).hasText("Is this what the order says?");
    take(walk, "order");
  }

  private static void begin(Page page) {
    page.getByText("Begin visit").click();
    page.locator("label:has(input[name=painBefore][value='4'])").click();
    assertThat(page.locator("[data-save-state=note]")).containsText("Saved ");
  }

  private static String caseOf(String name, Walk walk) {
    return walk.goTo("/today")
        .page()
        .locator("article h2 a:has-text('" + name + "')")
        .getAttribute("href");
  }

  private static void take(Walk walk, String name) throws IOException {
    Path picture = FOLDER.resolve(name + ".png");
    walk.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertThat(Files.size(picture)).as(name).isLessThan(MOST_BYTES);
  }
}
