package org.fascia.practice.ui.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameWalkTest extends BrowserTest {

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aTherapistSignsInFindsTheWayAndSignsOut(Screen screen, Browser browser, TestClinic clinic) {
    try (Walk walk = walkAs(clinic.therapist(), clinic, browser, screen)) {
      Page page = walk.goTo("/patients").isUsable().picture("patients").page();
      assertThat(page.locator("[aria-current=page]")).hasText("Patients");

      page.locator(".menu summary").click();
      assertThat(page.locator(".menu-panel")).containsText("Therapist");
      page.getByText("Sign out").click();
      assertThat(page.locator("main [role=alert]").last()).containsText("You are signed out.");

      walk.goTo("/patients");
      assertThat(page).hasURL(Pattern.compile("/sign-in"));
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aWrongPasswordIsSaidWithoutSayingWhichPartWasWrong(Screen screen, Browser browser) {
    try (Walk walk = walk(browser, screen)) {
      Page page = walk.goTo("/sign-in").page();
      page.getByLabel("E-mail or sign-in name").fill("nobody@clinic.example");
      page.getByLabel("Password").fill("not the password");
      page.locator("main button").click();
      assertThat(page.getByText("Name and password do not match.")).isVisible();
      walk.isUsable();
    }
  }
}
