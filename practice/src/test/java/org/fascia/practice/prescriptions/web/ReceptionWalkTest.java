package org.fascia.practice.prescriptions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.browser.Chromiums;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a stranger at the desk to a prescription on file, without touching the mouse. */
@PracticeTest
@ExtendWith(Chromiums.class)
class ReceptionWalkTest {
  @Autowired TestClinics clinics;
  @Autowired ClinicDays days;
  @LocalServerPort int port;

  private TestClinic clinic;
  private String signInName;

  @BeforeEach
  void atTheFrontDesk() {
    clinic = clinics.another();
    signInName = clinics.openAccount(clinic, clinic.frontDesk());
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPrescriptionIsTypedInByKeyboardAlone(Screen screen, Browser browser) {
    try (Walk walk = new Walk(browser, screen, "http://localhost:" + port)) {
      Page page = walk.signIn(signInName, TestClinics.PASSWORD).page();
      walk.goTo("/patients").isUsable();
      walk.goTo("/patients/new?purpose=NEW_CASE").isUsable();
      registers(page);
      assertThat(page.locator("h1")).hasText("New case");
      walk.isUsable().picture("order-typed");

      type(page, "f-prescriber", "Dana Whitfield, DO, 1234567893");
      type(page, "f-diagnosis1", "M54.50");
      type(page, "f-schedule", "2x/wk x 6 wks");
      assertThat(page.locator("#f-schedule-echo")).containsText("2 visits a week for 6 weeks");
      type(page, "f-signed", days.today(clinic.frontDesk()).date().minusDays(1).toString());
      tabTo(page, "#f-payer");
      page.keyboard().type("The patient");
      tabTo(page, "#f-same");
      page.keyboard().press("Space");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Is this what the order says?");
      assertThat(page.locator("main")).containsText("Patient as written");
      walk.isUsable().picture("order-read-back");

      tabTo(page, "button[value=save]");
      page.keyboard().press("Enter");
      assertThat(page.locator("#prescription")).containsText("12 visits left");
      walk.isUsable();
    }
  }

  private static void registers(Page page) {
    type(page, "f-given", "Marisol");
    type(page, "f-family", "Quintero");
    type(page, "f-birthDate", "5/2/1980");
    tabTo(page, "input[name=sex]");
    page.keyboard().press("Space");
    type(page, "f-phone", "360 555 0100");
    page.keyboard().press("Enter");
  }

  private static void type(Page page, String field, String words) {
    tabTo(page, "#" + field);
    page.keyboard().type(words);
  }

  private static void tabTo(Page page, String selector) {
    for (int press = 0; press < 80; press++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }
}
