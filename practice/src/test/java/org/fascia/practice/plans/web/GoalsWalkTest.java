package org.fascia.practice.plans.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first score to a goal, without leaving the plan; then to the curve and to rest. */
class GoalsWalkTest extends BrowserTest {
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ClinicDays days;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theFirstScoreIsTakenOnThePlan(Screen screen, Browser browser) {
    TestCase one = cases.prescribed();
    treatments.screen(one, days.today(one.clinic().therapist()));
    String file = "/cases/" + one.file();
    try (Walk walk = walkAs(one.clinic().therapist(), one.clinic(), browser, screen)) {
      Page page = walk.goTo(file + "/plan").page();
      Locator asked = page.locator("#measure-nprs");
      assertThat(asked).containsText("How strong was your pain on average in the past week?");
      walk.isUsable().picture("plan-first-scores");
      Locator minutes = page.locator("[name='line.0.minutes']").first();
      minutes.fill("7");
      page.getByText("PSFS", new Page.GetByTextOptions().setExact(false)).first().click();
      Locator activity = page.locator("#measure-psfs");
      activity.getByLabel("What it tells of").fill("Climbing stairs");
      activity.getByText("Record score").click();
      assertThat(activity).containsText("This is no score of PSFS");
      activity.getByLabel("Score of PSFS").fill("4");
      activity.getByText("Record score").click();
      assertThat(page.locator("#f-goals")).containsText("at 7.0 of 10 or better, from 4.0");
      assertThat(page.locator("#measure-psfs")).hasCount(0);
      assertThat(minutes).hasValue("7");
      page.locator("#goal-rmdq-24 input").uncheck();
      asked.locator(".segment").nth(7).click();
      asked.getByText("Record score").click();

      assertThat(page.locator("#f-goals")).containsText("from 7 to 4 or lower");
      assertThat(page.locator("#measure-nprs")).hasCount(0);
      assertThat(minutes).hasValue("7");
      assertThat(page.locator("#goal-rmdq-24 input")).not().isChecked();
      walk.isUsable().picture("plan-goals");
      page.getByText("Accept plan with consent").click();
      assertThat(page.locator("#plan")).containsText("Version 1");

      walk.goTo(file).isUsable().picture("case-with-goal");
      assertThat(page.locator("#scores")).containsText("Goal of the plan: 4 or better");
      page.locator("#standing").getByText("Put on hold").click();
      page.locator("#f-holdReason").fill("Away for two weeks");
      page.getByText("Put case on hold").click();
      assertThat(page.locator("#standing")).containsText("Away for two weeks");
      walk.isUsable();
      page.locator("#standing").scrollIntoViewIfNeeded();
      walk.picture("case-on-hold");
    }
  }
}
