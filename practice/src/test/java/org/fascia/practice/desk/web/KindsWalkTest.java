package org.fascia.practice.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fascia.practice.people.PeopleExamples.aLicenceAround;

import com.microsoft.playwright.Browser;
import org.assertj.core.api.Assertions;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The path of a case without an order: agreement, screening, plan or outline, session. */
class KindsWalkTest extends BrowserTest {
  @Autowired TestClinics clinics;
  @Autowired ForCaller<Therapists> therapists;
  @Autowired ClinicDays days;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void leadsFromABroughtDiagnosisToTheSignature(Screen screen, Browser browser) {
    TestClinic clinic = licensed();
    try (Walk walk = walkAs(clinic.therapist(), clinic, browser, screen)) {
      CaseWalk steps = new CaseWalk(walk);
      steps.registersThePatient();
      String file = steps.bringsADiagnosis();
      steps.answersTheScreening();
      walk.goTo(file + "/plan").picture("kind-clinical-plan");
      Assertions.assertThat(
              walk.page().locator("main").innerText().toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("the order")
          .doesNotContain("prescriber");
      steps.changesAndAcceptsThePlan(file);
      steps.treatsAndSigns(file);
      walk.goTo(file).isUsable().picture("kind-clinical-case");
      assertThat(walk.page().locator("#prescription")).hasCount(0);
      assertThat(walk.page().locator("#reports")).hasCount(0);
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void leadsFromAWishToASignedSession(Screen screen, Browser browser) {
    TestClinic clinic = licensed();
    try (Walk walk = walkAs(clinic.therapist(), clinic, browser, screen)) {
      CaseWalk steps = new CaseWalk(walk);
      steps.registersThePatient();
      String file = steps.wishesForASession();
      steps.answersTheScreening();
      steps.acceptsTheOutline(file);
      steps.givesTheSession(file);
      walk.goTo(file).isUsable().picture("kind-wellness-case");
      assertThat(walk.page().locator("#prescription")).hasCount(0);
      assertThat(walk.page().locator("#reports")).hasCount(0);
      walk.goTo("/today").isUsable().picture("kind-wellness-today");
    }
  }

  private TestClinic licensed() {
    TestClinic clinic = clinics.another();
    ClinicDay today = days.today(clinic.owner());
    Therapists ours = therapists.as(clinic.owner());
    Therapist theo = ours.register(clinic.therapist().user(), new PersonName("Theo", "Lindqvist"));
    ours.license(theo.id(), aLicenceAround(today));
    return clinic;
  }
}
