package org.fascia.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.Test;

class FormWalkTest extends GuideTest {

  @Test
  void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrongAtItsField(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/forms").page();
      page.getByLabel("What else should we know?").fill("Sleeps badly");
      page.getByText("Open the case").click();

      Locator summary = page.locator(".error-summary");
      assertThat(summary).isFocused();
      assertThat(page.locator("#f-name-error")).hasText("Write the patient’s name.");
      assertThat(page.locator("#f-name")).hasAttribute("aria-invalid", "true");
      assertThat(page.getByLabel("What else should we know?")).hasValue("Sleeps badly");
      assertThat(page).hasURL(address() + "/guide/forms");

      summary.getByRole(AriaRole.LINK).click();
      assertThat(page.locator("#f-name")).isFocused();
      walk.isUsable();
    }
  }

  @Test
  void whatWasDoneCanBeUndoneFromItsMessage(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/forms").page();
      page.locator("#f-name").fill("Maria");
      page.getByText("Open the case").click();
      assertThat(page.locator(".toast")).containsText("Saved for Maria");
      assertThat(page.locator("h1")).isFocused();

      page.getByText("Undo").click();
      assertThat(page.locator(".toast")).containsText("Undone");
    }
  }

  @Test
  void aFormThatLeadsToTheSignInPageShowsAllOfIt(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/leave").page();
      page.getByText("Leave now").click();
      assertThat(page).hasURL(address() + "/sign-in?left");
      assertThat(page.getByText("You are signed out.")).isVisible();
    }
  }

  @Test
  void minutesAndDaysCanBeTappedOrTyped(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/forms").page();
      page.getByLabel("Minutes: 5 more").click();
      assertThat(page.locator("#f-minutes")).hasValue("20");
      page.locator("[data-picker]")
          .evaluate(
              "field => { field.value = '1979-04-03'; field.dispatchEvent(new Event('change', {bubbles: true})) }");
      assertThat(page.locator("#f-birth")).hasValue("Apr 3, 1979");
    }
  }

  @Test
  void everythingOfTheFrameWorksByKeyboard(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.goTo("/guide/forms").page();
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#main")).isFocused();

      page.locator(".menu summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.getByText("Sign out")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.getByText("Sign out")).isHidden();
      assertThat(page.locator(".menu summary")).isFocused();
    }
  }

  @Test
  void asksBeforeTheSignInEndsAndGoesOnWhenAnswered(Browser browser) {
    try (Walk walk = walk(browser)) {
      Page page = walk.page();
      page.clock().install();
      walk.goTo("/guide/forms");
      String idle = page.locator("meta[name=idle-seconds]").getAttribute("content");
      page.clock().runFor((Integer.parseInt(idle) - 90) * 1000L);
      assertThat(page.getByText("Are you still there?")).isVisible();
      page.getByText("Stay signed in").click();
      assertThat(page.getByText("Are you still there?")).isHidden();
    }
  }
}
