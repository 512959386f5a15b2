package org.fascia.practice.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fascia.practice.people.PeopleExamples.aLicenceAround;

import com.microsoft.playwright.Browser;
import java.util.Set;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Certificate;
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

/** The whole path of a case, walked by its therapist alone, from the order to the report. */
class CaseWalkTest extends BrowserTest {
  @Autowired TestClinics clinics;
  @Autowired ForCaller<Therapists> therapists;
  @Autowired ClinicDays days;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void leadsFromThePrescriptionToTheReport(Screen screen, Browser browser) {
    TestClinic clinic = clinics.another();
    ClinicDay today = days.today(clinic.owner());
    license(clinic, today);
    try (Walk walk = walk(browser, screen)) {
      walk.goTo("/sign-in").isUsable();
      walk.signIn(clinics.openAccount(clinic, clinic.therapist()), TestClinics.PASSWORD);
      assertThat(walk.page().locator("h1")).hasText("Today");
      walk.isUsable();
      CaseWalk steps = new CaseWalk(walk);
      steps.registersThePatient();
      String file = steps.typesThePrescription(today.plusDays(-1));
      steps.answersTheScreening();
      steps.changesAndAcceptsThePlan(file);
      steps.treatsAndSigns(file);
      steps.scores(file);
      steps.reports(file);
    }
  }

  private void license(TestClinic clinic, ClinicDay today) {
    Therapists ours = therapists.as(clinic.owner());
    Therapist theo = ours.register(clinic.therapist().user(), new PersonName("Theo", "Lindqvist"));
    ours.license(theo.id(), aLicenceAround(today));
    ours.certify(theo.id(), Set.of(Certificate.values()));
  }
}
