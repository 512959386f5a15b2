package org.fascia.practice.prescriptions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.OrderDrafts;
import org.fascia.practice.prescriptions.ScanExamples;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What really arrives: a slip, a scan, a file of another system. */
class OrderWalkTest extends BrowserTest {
  @Autowired TestCases testCases;
  @Autowired TestClinics clinics;
  @Autowired ForCaller<OrderDrafts> drafts;
  @Autowired ClinicDays days;

  private TestCase file;

  @BeforeEach
  void aCaseWithoutAnOrder() {
    file = testCases.opened(CaseKind.MEDICAL);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aSlipIsKeptAndTheScanLaidBesideTheFields(Screen screen, Browser browser) {
    try (Walk walk = walkAs(file.clinic().frontDesk(), file.clinic(), browser, screen)) {
      Page page = walk.page();
      walk.goTo(order());
      page.locator("#f-diagnosis1").fill("neck & back");
      page.locator("button[value=keep]").click();
      assertThat(page.locator("#prescription")).containsText("The order is awaited since");
      walk.isUsable().picture("order-awaited").in(ColorScheme.DARK).isUsable();
      walk.picture("order-awaited-dark").in(ColorScheme.LIGHT);

      walk.goTo(order());
      assertThat(page.locator("#f-diagnosis1")).hasValue("neck & back");
      if (screen == Screen.PHONE) {
        page.locator(".beside-tabs label").first().click();
      }
      page.locator("#f-scan")
          .setInputFiles(new FilePayload("order.pdf", "application/pdf", ScanExamples.pdf(2)));
      page.locator("#scan-form button").click();
      assertThat(page.locator("img.scan")).hasCount(2);
      assertThat(page.locator("img.scan").first()).isVisible();
      walk.isUsable().picture("order-scan").in(ColorScheme.DARK).picture("order-scan-dark");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aSentOrderIsOnFileWithoutTyping(Screen screen, Browser browser) {
    try (Walk walk = walkAs(file.clinic().frontDesk(), file.clinic(), browser, screen)) {
      Page page = walk.page();
      walk.goTo("/prescriptions/sent?file=" + file.file()).isUsable();
      page.locator("#f-order")
          .setInputFiles(new FilePayload("order.json", "application/json", sent()));
      page.locator("main form button").click();
      assertThat(page.locator("#f-prescriber")).hasValue("Dana Whitfield, DO, 1234567893");
      assertThat(page.locator("#f-schedule")).hasValue("2x/week for 6 weeks");
      page.locator("button", new Page.LocatorOptions().setHasText("Read back")).click();
      assertThat(page.locator("h1")).hasText("Is this what the order says?");
      walk.isUsable().picture("order-sent");
      page.locator("button[value=save]").click();
      assertThat(page.locator("#prescription")).containsText("12 visits left");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void whatWasSaidAndSignedIsWrittenDown(Screen screen, Browser browser) {
    drafts
        .as(file.clinic().frontDesk())
        .keep(file.file(), Map.of(), days.today(file.clinic().frontDesk()));
    try (Walk walk = walkAs(file.clinic().frontDesk(), file.clinic(), browser, screen)) {
      Page page = walk.page();
      walk.goTo("/cases/" + file.file());
      page.locator("summary", new Page.LocatorOptions().setHasText("on the telephone")).click();
      page.locator("#f-saidBy").fill("Dana Whitfield, DO");
      page.locator("#f-said").fill("Twice a week for six weeks.");
      page.locator("#verbal-form button").click();
      assertThat(page.locator("#prescription")).containsText("To be signed by");
      page.locator("summary", new Page.LocatorOptions().setHasText("signed to pay")).click();
      page.locator("#f-noticePayer").selectOption("VA_COMMUNITY_CARE");
      page.locator("#f-service").fill("Massage, 45 minutes");
      page.locator("#f-noticeDays").fill("today");
      page.locator("#f-price").fill("85");
      page.locator("#f-noticeReason").fill("No order yet");
      page.locator("#f-signedBy").fill("Marisol Quintero");
      page.locator("#notice-form button").click();
      assertThat(page.locator("#notice-form")).containsText("never billed");
      page.locator("#f-noticePayer").selectOption("SELF_PAY");
      page.locator("#notice-form button").click();
      assertThat(page.locator("#prescription")).containsText("signed on");
      walk.isUsable().picture("order-said");
    }
  }

  @Test
  void aScanIsServedSoThatNothingInItRuns() {
    var scan =
        drafts
            .as(file.clinic().frontDesk())
            .attach(file.file(), ScanExamples.pdf(1), days.today(file.clinic().frontDesk()))
            .scan()
            .orElseThrow();
    String address = order() + "/scan/" + scan.document();
    HttpResponse<String> answer =
        clinics.signedIn(file.clinic(), file.clinic().frontDesk()).get(address);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"order.pdf\"");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  private String order() {
    return "/cases/" + file.file() + "/prescription";
  }

  private byte[] sent() {
    return """
        {"resourceType":"Bundle","type":"collection","entry":[
         {"resource":{"resourceType":"Patient","id":"p1",
          "name":[{"family":"Quintero","given":["Marisol"]}],"birthDate":"1980-05-02"}},
         {"resource":{"resourceType":"Practitioner","id":"pr1",
          "identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"}],
          "name":[{"family":"Whitfield","given":["Dana"],"suffix":["DO"]}]}},
         {"resource":{"resourceType":"ServiceRequest","id":"rx","status":"active","intent":"order",
          "code":{"text":"Massage"},"subject":{"reference":"Patient/p1"},
          "occurrenceTiming":{"repeat":{"boundsDuration":{"value":6,"code":"wk"},
           "frequency":2,"period":1,"periodUnit":"wk"}},
          "authoredOn":"%s","requester":{"reference":"Practitioner/pr1"},
          "reasonCode":[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm",
           "code":"M54.50"}]}],
          "bodySite":[{"text":"Lower back, both"}]}}]}
        """
        .formatted(days.today(file.clinic().frontDesk()).date().minusDays(1))
        .getBytes(StandardCharsets.UTF_8);
  }
}
