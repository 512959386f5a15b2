package org.fascia.practice.tasks.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.tasks.Tending;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTasks;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TasksWalkTest extends BrowserTest {
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired TestTasks list;
  @Autowired ForCaller<Tending> tending;
  @Autowired ClinicDays days;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theDeskKeepsTheWorkListWithTheKeyboard(Screen screen, Browser browser)
      throws InterruptedException {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    Caller desk = one.clinic().frontDesk();
    ClinicDay today = days.today(desk);
    cases.prescribe(one, TestCases.anOrderFor(2, today.plusDays(-1)), today);
    treatments.plan(one, today);
    treatments.begin(one, today);
    tending.as(desk).note(one.file(), "Call the adjuster about the second claim", today, today);
    list.follow(one.clinic());
    try (Walk walk = walkAs(one.clinic().owner(), one.clinic(), browser, screen)) {
      walk.goTo("/work").isUsable().picture("tasks-work");
      walk.in(ColorScheme.DARK).isUsable().picture("tasks-work-dark");
    }
    try (Walk walk = walkAs(desk, one.clinic(), browser, screen)) {
      Page page = walk.goTo("/work").page();
      page.getByText("Front desk: hand on").first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Renew the order");
      page.getByLabel("What is to be known").fill("Dr Whitfield is away until Monday");
      page.keyboard().press("Enter");
      assertThat(page.locator(".toast")).containsText("Added");
      page.getByText("Take it myself").press("Enter");
      assertThat(page.locator(".toast")).containsText("It is yours");
      walk.isUsable().picture("tasks-task");
      walk.in(ColorScheme.DARK).isUsable().picture("tasks-task-dark");
      walk.goTo("/cases/" + one.file()).isUsable().picture("tasks-case");
      walk.goTo("/today").isUsable().picture("tasks-today");
    }
  }
}
