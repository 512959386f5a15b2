package org.fascia.practice.prescriptions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.ScanExamples;
import org.fascia.practice.prescriptions.VerbalOrders;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a prescription that is on file. */
class PrescriptionWalkTest extends BrowserTest {
  private static final String WHY = "The patient is abroad until June, she says.";

  @Autowired TestCases testCases;
  @Autowired ForCaller<VerbalOrders> verbal;
  @Autowired ClinicDays days;

  private TestCase file;

  @BeforeEach
  void aMedicalCase() {
    file = testCases.opened(CaseKind.MEDICAL);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void itIsHeldResumedAndTakenBackWithDayReasonAndName(Screen screen, Browser browser) {
    testCases.prescribe(file, TestCases.anOrder());
    try (Walk walk = walkAs(file.clinic().frontDesk(), file.clinic(), browser, screen)) {
      Page page = walk.page();
      open(walk);
      page.locator("a[href$='/moves/hold']").click();
      assertThat(page.locator("main")).containsText("Visits rest from that day");
      page.locator("main form button.button-main").click();
      assertThat(page.locator("[data-errors]").first()).containsText("at least 10 characters");
      page.locator("#f-reason").fill(WHY);
      walk.isUsable().picture("prescription-hold");
      page.locator("main form button.button-main").click();
      assertThat(page.locator("h1 + .tag")).containsText("On hold");
      assertThat(page.locator("#steps")).containsText(WHY);
      assertThat(page.locator("#steps")).containsText(file.clinic().frontDesk().name());
      page.locator("a[href$='/moves/resume']").click();
      page.locator("main form button.button-main").click();
      assertThat(page.locator("h1 + .tag")).containsText("Active");
      page.locator("a[href$='/moves/revoke']").click();
      assertThat(page.locator("main")).containsText("This cannot be undone");
      page.locator("#f-reason").fill("Dr. Whitfield took it back by fax.");
      walk.isUsable().picture("prescription-revoke").in(ColorScheme.DARK);
      walk.picture("prescription-revoke-dark").in(ColorScheme.LIGHT);
      page.locator("main form button.button-danger").click();
      assertThat(page.locator("h1 + .tag")).containsText("Revoked");
      assertThat(page.locator("#steps .actions")).hasCount(0);
      walk.isUsable().picture("prescription-revoked");
      walk.goTo("/cases/" + file.file()).isUsable();
      assertThat(page.locator("#prescription")).containsText("Revoked");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aScanAndTheAnswerToTwoNumbersComeLater(Screen screen, Browser browser) {
    testCases.prescribe(file, twoNumbers());
    try (Walk walk = walkAs(file.clinic().frontDesk(), file.clinic(), browser, screen)) {
      Page page = walk.page();
      open(walk);
      walk.isUsable().picture("prescription").in(ColorScheme.DARK).isUsable();
      walk.picture("prescription-dark").in(ColorScheme.LIGHT);
      page.locator("#total-form input[value='12']").check();
      page.locator("#f-saidBy").fill("Dana Whitfield, DO");
      page.locator("#total-form button.button:not([data-pick])").click();
      assertThat(page.locator("#total")).containsText("12 visits are meant");
      page.locator("#f-scan")
          .setInputFiles(new FilePayload("order.pdf", "application/pdf", ScanExamples.pdf(2)));
      page.locator("#scan-form button").click();
      assertThat(page.locator("#scans summary")).containsText("2 pages");
      page.locator("#scans summary").click();
      assertThat(page.locator("img.scan")).hasCount(2);
      assertThat(page.locator("#scans")).containsText("SHA-256");
      walk.isUsable().picture("prescription-answered");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void whatIsTypedStaysWhenAScanIsAttached(Screen screen, Browser browser) {
    try (Walk walk = walkAs(file.clinic().frontDesk(), file.clinic(), browser, screen)) {
      Page page = walk.page();
      walk.goTo("/cases/" + file.file() + "/prescription");
      page.locator("#f-diagnosis1").fill("M54.50");
      page.locator("#f-precautions").fill("No pressure on the left shoulder.");
      if (screen == Screen.PHONE) {
        page.locator(".beside-tabs label").first().click();
      }
      page.locator("#scan-form button").click();
      page.locator("#f-scan")
          .setInputFiles(
              new FilePayload(
                  "order.txt", "text/plain", "no scan".getBytes(StandardCharsets.UTF_8)));
      page.locator("#scan-form button").click();
      assertThat(page.locator("#scan-form [data-errors]")).not().isEmpty();
      page.locator("#f-scan")
          .setInputFiles(new FilePayload("order.pdf", "application/pdf", ScanExamples.pdf(1)));
      page.locator("#scan-form button").click();
      assertThat(page.locator("img.scan")).hasCount(1);
      assertThat(page.locator("#toasts")).containsText("beside the fields");
      assertThat(page.locator("#f-diagnosis1")).hasValue("M54.50");
      assertThat(page.locator("#f-precautions")).hasValue("No pressure on the left shoulder.");
      walk.isUsable();
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theSignedOrderCountersignsWhatWasSaid(Screen screen, Browser browser) {
    var desk = file.clinic().frontDesk();
    verbal
        .as(desk)
        .hear(file.file(), "Dana Whitfield, DO", "Twice a week for six weeks.", days.today(desk));
    try (Walk walk = walkAs(desk, file.clinic(), browser, screen)) {
      Page page = walk.page();
      walk.goTo("/cases/" + file.file() + "/prescription");
      assertThat(page.locator("input[name=countersigns]").first()).isChecked();
      walk.isUsable().picture("prescription-countersigns");
      page.locator("#f-prescriber").fill("Dana Whitfield, DO, 1234567893");
      page.locator("#f-diagnosis1").fill("M54.50");
      page.locator("#f-schedule").fill("2x/wk x 6 wks");
      page.locator("#f-signed").fill(days.today(desk).toString());
      page.locator("button", new Page.LocatorOptions().setHasText("Read back")).click();
      page.locator("button[value=save]").click();
      assertThat(page.locator("#prescription")).containsText("Countersigned by a signed order");
    }
  }

  private void open(Walk walk) {
    walk.goTo("/cases/" + file.file());
    walk.page().locator("#prescription a[href^='/prescriptions/']").first().click();
    assertThat(walk.page().locator("h1")).containsText("Dana Whitfield, signed");
  }

  private static Order twoNumbers() {
    Order one = TestCases.anOrder();
    return new Order(
        one.prescriber(),
        one.diagnoses(),
        one.treatment(),
        one.regions(),
        one.frequency(),
        new Course(Optional.of(Period.ofWeeks(6)), OptionalInt.of(8)),
        one.perVisit(),
        one.precautions(),
        one.signed());
  }
}
