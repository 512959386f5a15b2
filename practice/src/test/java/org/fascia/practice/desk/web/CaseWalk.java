package org.fascia.practice.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.testing.browser.Walk;

/** The steps of a therapist through a case; every page met on the way is usable for all. */
final class CaseWalk {
  private static final int MOST_QUESTIONS = 40;

  private final Walk walk;
  private final Page page;

  CaseWalk(Walk walk) {
    this.walk = walk;
    this.page = walk.page();
  }

  void registersThePatient() {
    walk.goTo("/patients/new?purpose=NEW_CASE").isUsable();
    page.locator("#f-given").fill("Marisol");
    page.locator("#f-family").fill("Quintero");
    page.locator("#f-birthDate").fill("5/2/1980");
    choose("sex", "FEMALE");
    press("Register");
    assertThat(page.locator("h1")).hasText("New case");
    walk.isUsable();
  }

  /** The path of the case that it opens. */
  String typesThePrescription(ClinicDay signed) {
    page.locator("#f-prescriber").fill("Dana Whitfield, DO, 1234567893");
    page.locator("#f-diagnosis1").fill("M54.50");
    page.locator("#f-schedule").fill("2x/wk x 6 wks");
    page.locator("#f-signed").fill(signed.toString());
    choose("technique", "myofascial-release");
    choose("technique", "trigger-point");
    page.locator(".region-group summary").getByText("Back", exactly()).click();
    choose("region.lower-back", "both");
    page.locator("select[name=therapist]").selectOption("Theo Lindqvist");
    press("Read back");
    assertThat(page.locator("h1")).hasText("Is this what the order says?");
    walk.isUsable();
    press("Put on file");
    assertThat(page.locator("#prescription")).containsText("12 visits left");
    walk.isUsable();
    return page.url().replaceFirst(".*(/cases/[0-9a-f-]+).*", "$1");
  }

  /** A case without an order, on a diagnosis somebody else made; the path of the case. */
  String bringsADiagnosis() {
    opens("Clinical, without an order");
    assertThat(page.locator("h1")).hasText("Diagnosis and agreement");
    walk.isUsable().picture("kind-clinical-agreement");
    page.locator("#f-diagnosis1").fill("M54.50");
    page.locator("#f-madeBy").fill("Ana Ruiz");
    page.locator("select[name=profession]").selectOption("PHYSICIAN");
    page.locator(".region-group summary").getByText("Back", exactly()).click();
    choose("region.lower-back", "both");
    press("Put on record");
    assertThat(page.locator("#agreement")).containsText("made by Ana Ruiz, physician");
    walk.isUsable();
    return page.url().replaceFirst(".*(/cases/[0-9a-f-]+).*", "$1");
  }

  /** A case for well-being; the path of the case. */
  String wishesForASession() {
    opens("Wellness");
    assertThat(page.locator("h1")).hasText("The session");
    walk.isUsable().picture("kind-wellness-wish");
    press("Put on record");
    assertThat(page.locator("#agreement")).containsText("Whole body");
    walk.isUsable();
    return page.url().replaceFirst(".*(/cases/[0-9a-f-]+).*", "$1");
  }

  private void opens(String kind) {
    page.getByText(kind, new Page.GetByTextOptions().setExact(true)).click();
    page.locator("select[name=therapist]").selectOption("Theo Lindqvist");
    press("Open case");
  }

  void acceptsTheOutline(String file) {
    walk.goTo(file + "/plan").isUsable().picture("kind-wellness-outline");
    assertThat(page.locator("h1")).hasText("Session outline");
    assertThat(page.locator("#f-goals")).hasCount(0);
    press("Accept outline with consent");
    assertThat(page.locator("#plan")).containsText("Swedish (classical) massage");
    walk.goTo(file + "/plan").isUsable();
    assertThat(page.getByText("Consent of Marisol Quintero")).isVisible();
  }

  void givesTheSession(String file) {
    walk.goTo(file);
    press("Begin visit");
    assertThat(page.locator("#note")).isVisible();
    assertThat(page.locator("input[name=painBefore]")).hasCount(0);
    choose("tensionBefore", "7");
    choose("tensionAfter", "3");
    assertThat(page.locator("[data-save-state=note]")).containsText("Saved ");
    page.reload();
    assertThat(page.locator("textarea[name=subjective]")).hasValue(holding("tension 7/10"));
    walk.isUsable().picture("kind-wellness-session");
    press("Sign");
    assertThat(page.locator("#visits .rows")).containsText("Signed");
    page.locator("#visits .rows a").click();
    assertThat(page.getByText("Signed by Theo Therapist")).isVisible();
    walk.isUsable().picture("kind-wellness-signed");
  }

  void answersTheScreening() {
    page.getByText("Open the screening").click();
    assertThat(page.getByText("Not screened yet")).isVisible();
    walk.isUsable();
    press("Screen now");
    assertThat(page.locator("#screening .verdict").first()).isVisible();
    walk.isUsable();
    Locator questions = page.locator("#screening form[action$='/answers']").locator("visible=true");
    assertThat(questions.first()).isVisible();
    for (int asked = 0; questions.count() > 0 && asked < MOST_QUESTIONS; asked++) {
      answersNo(questions.first());
    }
    assertThat(questions).hasCount(0);
    assertThat(page.locator(".stop")).hasCount(0);
    walk.isUsable();
  }

  /** Without leaving the page: the question goes, because the case was screened again. */
  private void answersNo(Locator question) {
    String id = question.locator("input[name=question]").inputValue();
    question.locator("button[value=NO]").click();
    assertThat(page.locator("input[name=question][value='" + id + "']")).hasCount(0);
    assertThat(page.locator("h1")).hasText("Screening");
  }

  void changesAndAcceptsThePlan(String file) {
    walk.goTo(file + "/plan").isUsable();
    Locator line = page.locator(".treated-line").locator("visible=true").first();
    line.locator("input[name$='.minutes']").fill("15");
    choose(line.locator("input[name$='.pressure'][value='1']"));
    press("Accept plan with consent");
    assertThat(page.locator("#plan")).containsText("15 min, pressure 1 of 5");
    walk.isUsable();
    walk.goTo(file + "/plan").isUsable();
    assertThat(page.getByText("Consent of Marisol Quintero")).isVisible();
  }

  void treatsAndSigns(String file) {
    walk.goTo(file);
    press("Begin visit");
    assertThat(page.locator("#note")).isVisible();
    walk.isUsable();
    choose("painBefore", "6");
    Locator line = page.locator("#note .treated-line").first();
    line.locator("input[type=checkbox]").check();
    line.locator("input[name$='.minutes']").fill("10");
    choose(line.locator("input[name$='.pressure'][value='1']"));
    choose("painAfter", "3");
    Locator state = page.locator("[data-save-state=note]");
    assertThat(state).containsText("Saved ");
    page.reload();
    assertThat(page.locator("input[name=painBefore][value='6']")).isChecked();
    assertThat(line.locator("input[name$='.minutes']")).hasValue("10");
    assertThat(page.locator("textarea[name=subjective]")).hasValue(holding("6"));
    press("Sign");
    assertThat(page.locator("#visits .rows")).containsText("Signed");
    page.locator("#visits .rows a").click();
    assertThat(page.getByText("Signed by Theo Therapist")).isVisible();
    walk.isUsable();
  }

  void scores(String file) {
    walk.goTo(file + "/scores").isUsable();
    choose(page.locator("#ask-nprs input[name='nprs.1'][value='6']"));
    page.locator("#ask-nprs").getByText("Record score").click();
    assertThat(page.getByText("Score recorded.")).isVisible();
    for (int question = 1; question <= 3; question++) {
      choose(page.locator("#ask-peg input[name='peg." + question + "'][value='5']"));
    }
    page.locator("#ask-peg").getByText("Record score").click();
    assertThat(page.locator("figure.curve svg")).hasCount(2);
    walk.isUsable();
  }

  void reports(String file) {
    walk.goTo(file);
    page.getByText("Write a report").click();
    assertThat(page.locator("h1")).hasText("Progress report");
    walk.isUsable();
    choose("proposal", "CONTINUE");
    page.locator("textarea[name=words]").fill("Sleeping through again.");
    press("Sign report");
    assertThat(page.getByText("Signed by Theo Therapist")).isVisible();
    walk.isUsable();
    Assertions.assertThat(sheets(page.pdf())).as("sheets of paper").isEqualTo(1);
    walk.goTo(file).isUsable();
    assertThat(page.locator("#prescription")).containsText("11 visits left");
    assertThat(page.locator("#reports li")).hasCount(1);
  }

  private static long sheets(byte[] pdf) {
    String source = new String(pdf, StandardCharsets.ISO_8859_1);
    return Pattern.compile("/Type ?/Page[^s]").matcher(source).results().count();
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private void choose(String field, String value) {
    choose(page.locator("input[name='" + field + "'][value='" + value + "']"));
  }

  /** Taps the label: the box itself lies unseen below it. */
  private static void choose(Locator box) {
    box.locator("xpath=..").click();
    assertThat(box).isChecked();
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Pattern holding(String word) {
    return Pattern.compile("\\b" + word + "\\b");
  }
}
