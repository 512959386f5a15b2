package org.fascia.practice.visits.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class UnitsWalkTest extends BrowserTest {
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theProposalFollowsTheMinutes(Screen screen, Browser browser) {
    TestCase one = cases.prescribed();
    treatments.plan(one, TestCases.TODAY);
    VisitId visit = treatments.begin(one, TestCases.TODAY).id();
    try (Walk walk = walkAs(one.clinic().therapist(), one.clinic(), browser, screen)) {
      walk.goTo("/visits/" + visit);
      Locator units = walk.page().locator("section:has(h2:text('Units for a claim'))");
      assertThat(units).containsText("97140 × 3");
      walk.page().locator("input[name='line.0.minutes']").fill("58");
      walk.page().locator("input[name='line.0.minutes']").blur();
      assertThat(units).not().containsText("97140 × 3");
      units.locator("details.why summary").first().click();
      assertThat(units).containsText("floor((");
      walk.isUsable().picture("visits-units");
      walk.in(ColorScheme.DARK).isUsable().picture("visits-units-dark");
    }
  }
}
