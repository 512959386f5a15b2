package org.fascia.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing typed is lost, and what is saved is said to be saved, no sooner. */
class DraftWalkTest extends GuideTest {
  private static final String DRAFTS_ON_DEVICE =
      "Object.keys(localStorage).filter(key => key.startsWith('fascia.draft.')).length";

  @Autowired private GuidePages server;

  @Test
  void whatIsTypedIsSavedByItselfAndSaidSo(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/note").page();
      note(page, "Slept through");
      assertThat(state(page)).hasText("Saved 2:03 PM");

      page.reload();
      assertThat(page.getByLabel("What the patient says")).hasValue("Slept through");
      org.assertj.core.api.Assertions.assertThat(page.evaluate(DRAFTS_ON_DEVICE)).isEqualTo(0);
    }
  }

  @Test
  void whatCouldNotBeSentStaysOnTheDeviceAndComesBack(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/note").page();
      page.route("**/guide/draft", route -> route.abort());
      note(page, "Written without network");
      assertThat(state(page)).hasText("Not saved – kept on this device, will retry");

      page.reload();
      assertThat(page.getByLabel("What the patient says")).hasValue("Written without network");
      page.unroute("**/guide/draft");
      assertThat(state(page))
          .hasText(
              "Saved 2:03 PM",
              new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                  .setTimeout(15_000));
      walk.forgive("net::ERR_FAILED");
    }
  }

  @Test
  void aChangeWhoseAnswerWasLostIsNotTakenForSomebodyElses(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/note").page();
      page.route(
          "**/guide/draft",
          route -> {
            route.fetch();
            route.abort();
          });
      note(page, "Saved, but nobody said so");
      assertThat(state(page)).hasText("Not saved – kept on this device, will retry");
      page.unroute("**/guide/draft");
      note(page, "And more");

      assertThat(state(page)).hasText("Saved 2:03 PM");
      page.reload();
      assertThat(page.getByLabel("What the patient says")).hasValue("And more");
      walk.forgive("net::ERR_FAILED");
    }
  }

  @Test
  void aNewerVersionIsNeverOverwrittenUnasked(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/note").page();
      server.elsewhere();
      note(page, "Mine");
      assertThat(page.getByText("This note was changed in another window")).isVisible();
      assertThat(state(page)).hasText("Changed elsewhere");

      page.getByText("Keep what I see here").click();
      assertThat(state(page)).hasText("Saved 2:03 PM");
      page.reload();
      assertThat(page.getByLabel("What the patient says")).hasValue("Mine");
    }
  }

  @Test
  void theOtherVersionCanBeTaken(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/note").page();
      server.elsewhere();
      note(page, "Mine");
      page.getByText("Use the other text").click();
      assertThat(page.getByLabel("What the patient says")).hasValue("Written elsewhere");
    }
  }

  @Test
  void signingWaitsForTheLastWordsToBeSaved(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/note").page();
      note(page, "The last words");
      page.getByText("Sign", new Page.GetByTextOptions().setExact(true)).click();
      page.waitForURL("**/guide/forms");
      page.navigate(address() + "/guide/note");
      assertThat(page.getByLabel("What the patient says")).hasValue("The last words");
    }
  }

  @Test
  void signingOutSavesFirst(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/note").page();
      note(page, "Before leaving");
      page.locator(".menu summary").click();
      page.getByText("Sign out").click();
      page.waitForURL(url -> !url.endsWith("/guide/note"));

      walk.goTo("/guide/note");
      assertThat(page.getByLabel("What the patient says")).hasValue("Before leaving");
      org.assertj.core.api.Assertions.assertThat(page.evaluate(DRAFTS_ON_DEVICE)).isEqualTo(0);
    }
  }

  private static void note(Page page, String words) {
    page.getByLabel("What the patient says").fill(words);
  }

  private static Locator state(Page page) {
    return page.locator("[data-words]");
  }
}
