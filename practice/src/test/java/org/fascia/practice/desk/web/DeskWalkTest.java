package org.fascia.practice.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestTasks;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.fascia.practice.visits.NoteExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class DeskWalkTest extends BrowserTest {
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired TestTasks list;
  @Autowired ClinicDays days;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aTherapistSeesWhatIsNextAndWhatIsDue(Screen screen, Browser browser)
      throws InterruptedException {
    TestCase one = cases.prescribed();
    treatments.plan(one, TestCases.TODAY);
    treatments.sign(one, TestCases.TODAY, NoteExamples.routine());
    treatments.begin(one, TestCases.TODAY.plusDays(4));
    list.follow(one.clinic());
    try (Walk walk = walkAs(one.clinic().therapist(), one.clinic(), browser, screen)) {
      walk.goTo("/today").isUsable().picture("today");
      walk.goTo("/work").isUsable().picture("work");
      walk.goTo("/cases/" + one.file()).isUsable().picture("case");
    }
    try (Walk walk = walkAs(one.clinic().frontDesk(), one.clinic(), browser, screen)) {
      walk.goTo("/today").isUsable().picture("today-desk");
      walk.goTo("/work").isUsable();
      walk.goTo("/cases/" + one.file()).isUsable().picture("case-desk");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void nothingIsThereYetInANewClinic(Screen screen, Browser browser, TestClinic clinic) {
    try (Walk walk = walkAs(clinic.therapist(), clinic, browser, screen)) {
      walk.goTo("/today").isUsable().picture("today-empty");
      walk.goTo("/work").isUsable().picture("work-empty");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aCaseIsOpenedFromTheFilesOfAReferral(Screen screen, Browser browser) {
    TestCase other = cases.prescribed();
    TestClinic clinic = other.clinic();
    try (Walk walk = walkAs(clinic.therapist(), clinic, browser, screen)) {
      Page page = walk.goTo("/cases/upload").isUsable().picture("upload").page();
      page.getByText("Read files").click();
      assertThat(page.getByText("Choose the chart file.").first()).isVisible();
      walk.isUsable();
      page.setInputFiles("#f-chart", file("quintero.json", ArrivalExamples.CHART));
      page.setInputFiles(
          "#f-order",
          file(
              "quintero.yaml",
              ArrivalExamples.order(days.today(clinic.therapist()).plusDays(-1).date())));
      page.getByText("Read files").click();
      assertThat(page.locator("h1")).hasText("Is this the right patient?");
      walk.isUsable().picture("arrival");
      page.getByText("Another person: register as a new patient").click();
      page.getByText("Open the case").click();
      assertThat(page.locator("#prescription")).containsText("12 visits left");
    }
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(
        name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
  }
}
