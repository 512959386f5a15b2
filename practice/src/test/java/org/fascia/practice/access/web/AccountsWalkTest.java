package org.fascia.practice.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsWalkTest extends BrowserTest {

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theOwnerLetsSomebodyInAndOutAgain(Screen screen, Browser browser, TestClinic clinic) {
    String person = "Nora " + screen.slug();
    try (Walk walk = walkAs(clinic.owner(), clinic, browser, screen)) {
      walk.goTo("/users").isUsable().picture("users");
      walk.goTo("/users/new").isUsable().picture("user-new");
      // a fresh page: the checks leave marks of their own on the one they look at
      Page page = walk.goTo("/users/new").page();
      page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(person);
      page.locator("select[name=role]").selectOption("FRONT_DESK");
      page.locator("input[name=email]").fill(screen.slug() + "-" + clinic.id() + "@clinic.example");
      page.locator("input[name=password]").fill("short");
      page.getByText("Let them in").click();
      assertThat(page.getByText("at least 15 characters").first()).isVisible();

      page.locator("input[name=password]").fill("nine slow otters float");
      page.getByText("Let them in").click();
      assertThat(page.getByText(person + " can sign in now")).isVisible();

      page.getByText(person, new Page.GetByTextOptions().setExact(true)).click();
      page.locator("button.button-danger").click();
      assertThat(page.getByText("Open an account")).isVisible();
      walk.isUsable().picture("user");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void everyoneKeepsTheirOwnAccount(Screen screen, Browser browser, TestClinic clinic) {
    try (Walk walk = walkAs(clinic.frontDesk(), clinic, browser, screen)) {
      walk.goTo("/account").isUsable().picture("account");
    }
  }
}
