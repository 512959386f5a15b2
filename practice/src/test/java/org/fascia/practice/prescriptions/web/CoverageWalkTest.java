package org.fascia.practice.prescriptions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fascia.practice.prescriptions.CoverageExamples.anInjuredWorker;
import static org.fascia.practice.prescriptions.CoverageExamples.granted;
import static org.fascia.practice.prescriptions.CoverageExamples.visits;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.AuthorisationRequest;
import org.fascia.practice.prescriptions.Authorisations;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.CoverageEvent;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.browser.Chromiums;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a case nobody pays for to a budget that says what binds, by keyboard. */
@PracticeTest
@ExtendWith(Chromiums.class)
class CoverageWalkTest {
  private static final ClinicDay DAY = TestCases.TODAY;

  @Autowired TestClinics clinics;
  @Autowired TestCases files;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired ForCaller<Authorisations> authorisations;
  @LocalServerPort int port;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void whoPaysIsPutOnFileAndEveryPageAboutItIsUsable(Screen screen, Browser browser) {
    TestCase one = files.prescribed();
    String name = clinics.openAccount(one.clinic(), one.clinic().frontDesk());
    try (Walk walk = new Walk(browser, screen, "http://localhost:" + port)) {
      Page page = walk.signIn(name, TestClinics.PASSWORD).page();
      walk.goTo("/cases/" + one.file()).isUsable();
      walk.goTo("/cases/" + one.file() + "/coverage").isUsable();
      walk.goTo("/cases/" + one.file() + "/coverage/new").isUsable();
      walk.goTo("/cases/" + one.file() + "/coverage/new?pack=washington-lni").isUsable();
      page.locator("#f-from").focus();
      page.keyboard().type("3/2/2026");
      page.locator("#f-claim").focus();
      page.keyboard().type("BD40718");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Who pays");
      assertThat(page.locator("main")).containsText("BD40718");
      walk.isUsable().picture("coverage-" + screen);
      walk.goTo("/settings/payers").isUsable();
      walk.goTo("/settings/payers/washington-lni").isUsable().picture("pack-" + screen);
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void whatThePayerSaidStandsInOnePlace(Screen screen, Browser browser) {
    TestCase one = files.prescribed();
    Coverage claim =
        coverages.as(one.clinic().frontDesk()).cover(one.file(), anInjuredWorker(DAY), DAY);
    var asked =
        authorisations
            .as(one.clinic().frontDesk())
            .request(
                claim.id(),
                new AuthorisationRequest(DAY, visits(12, DAY, 60), List.of("97124")),
                Optional.empty());
    authorisations
        .as(one.clinic().frontDesk())
        .answer(asked.id(), granted("A-1", visits(6, DAY, 60)), Optional.empty());
    coverages
        .as(one.clinic().frontDesk())
        .happened(claim.id(), CoverageEvent.Kind.ATTORNEY_LIEN, DAY, "Letter of the attorney");
    String name = clinics.openAccount(one.clinic(), one.clinic().owner());
    try (Walk walk = new Walk(browser, screen, "http://localhost:" + port)) {
      walk.signIn(name, TestClinics.PASSWORD);
      walk.goTo("/cases/" + one.file() + "/coverage").isUsable().picture("payer-" + screen);
      walk.goTo("/authorisations/" + asked.id()).isUsable().picture("authorisation-" + screen);
      for (String form :
          List.of("ask", "grant", "call", "confirm", "paper", "events", "change", "takeover")) {
        walk.goTo("/coverages/" + claim.id() + "/" + form).isUsable();
      }
      Page page = walk.goTo("/cases/" + one.file()).page();
      page.locator("#budget details").last().locator("summary").first().focus();
      page.keyboard().press("Enter");
      walk.isUsable().picture("budget-" + screen);
    }
  }
}
