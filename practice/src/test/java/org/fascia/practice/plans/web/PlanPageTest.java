package org.fascia.practice.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class PlanPageTest {
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"(line\\.[^\"]+)\" value=\"([^\"]*)\"");

  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Charts> charts;

  private TestCase one;
  private String file;
  private Visitor therapist;

  @BeforeEach
  void aTherapist() {
    one = cases.prescribed();
    file = "/cases/" + one.file();
    therapist = clinics.visitor();
    therapist.signIn(
        clinics.openAccount(one.clinic(), one.clinic().therapist()), TestClinics.PASSWORD);
  }

  @Test
  void leadsToTheScreeningFirst() {
    assertThat(body()).contains("Nobody has screened").contains(file + "/screening");
  }

  @Test
  void proposesWithWhatStandsBesideAndTakesItWithConsent() {
    screen();
    assertThat(body())
        .contains("In every visit")
        .contains("not part of the record")
        .contains("Accept plan with consent");
    assertThat(accept(proposed()).statusCode()).isEqualTo(302);
    assertThat(body()).contains("Version 1").contains("Consent of Marisol Quintero, spoken");
    assertThat(therapist.get(file).body()).contains("Version 1, whole");
  }

  @Test
  void takesAChangeAsTheNextVersion() {
    screen();
    accept(proposed());
    Map<String, String> changed = proposed();
    changed.put("line.0.minutes", "5");
    changed.put("how", "WRITTEN");
    accept(changed);
    assertThat(body()).contains("Version 2").contains("in writing").contains("5 min");
  }

  @Test
  void tellsWhatOfThePlanNoLongerFitsOnceMoreIsKnown() {
    screen();
    Map<String, String> firm = proposed();
    firm.put("line.0.pressure", "3");
    accept(firm);
    assertThat(therapist.get(file).body())
        .contains("Version 1, whole")
        .doesNotContain("no longer fits");
    charts
        .as(one.clinic().therapist())
        .learn(
            one.file(),
            new Fact.Diagnosed(
                "M81.0", "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED),
            TestCases.TODAY);
    screen();
    assertThat(therapist.get(file).body())
        .contains("This plan no longer fits as it was accepted")
        .contains("because of: Osteoporosis")
        .contains(file + "/plan?change=yes");
    assertThat(body()).contains("Make it anew");
    accept(proposed());
    assertThat(therapist.get(file).body()).doesNotContain("no longer fits");
  }

  @Test
  void saysWhatIsWrongAndKeepsNothing() {
    screen();
    assertThat(refused("line.0.pressure", "6")).contains("Line 1: pressure goes from 1 to");
    refused("line.0.minutes", "a while");
    refused("consentBy", " ");
    refused("explained", "");
    assertThat(plans.as(one.clinic().therapist()).active(one.file())).isEmpty();
  }

  @Test
  void asksForTheFirstScoreAndSaysThenFromWhereToWhere() {
    screen();
    assertThat(body()).contains("First score: NPRS").contains(file + "/scores/nprs?then=PLAN");
    assertThat(therapist.get(file + "/scores/nprs?then=PLAN").body())
        .contains("How strong was your pain on average in the past week?")
        .contains("name=\"then\" value=\"PLAN\"");
    assertThat(measured(7).headers().firstValue("Location").orElseThrow())
        .endsWith(file + "/plan?change=yes");
    assertThat(body()).contains("from 7 to 4 or lower").doesNotContain("First score: NPRS");
    Map<String, String> plan = proposed();
    plan.put("goal.nprs", "yes");
    assertThat(accept(plan).statusCode()).isEqualTo(302);
    assertThat(body()).contains("from 7 to 4 or lower").contains("(first score 7, ");
  }

  @Test
  void saysWhichGoalTheScoresLeaveNoRoomForAndTakesItNeither() {
    screen();
    measured(1);
    assertThat(body()).contains("No goal here").contains("out of reach: from 1 on the NPRS");
    assertThat(refused("goal.nprs", "yes")).contains("out of reach: from 1 on the NPRS");
  }

  @Test
  void doesNotAcceptOnceSomethingWasLearnt() {
    screen();
    Map<String, String> plan = proposed();
    therapist.submit(
        file + "/screening",
        file + "/screening/answers",
        Map.of("question", "rf-saddle-numb", "reply", "YES"));
    assertThat(accept(plan).statusCode()).isEqualTo(422);
    assertThat(body()).contains("stop tone-alarm").doesNotContain("Accept plan");
  }

  @Test
  void isClosedToTheFrontDeskAndReadOnlyForTheOwner() {
    screen();
    accept(proposed());
    Visitor desk = clinics.visitor();
    desk.signIn(clinics.openAccount(one.clinic(), one.clinic().frontDesk()), TestClinics.PASSWORD);
    assertThat(desk.get(file + "/plan").body()).contains("Your role does not allow this");
    Visitor owner = clinics.visitor();
    owner.signIn(clinics.openAccount(one.clinic(), one.clinic().owner()), TestClinics.PASSWORD);
    assertThat(owner.get(file + "/plan").body())
        .contains("Version 1")
        .doesNotContain("Change the plan");
  }

  private HttpResponse<String> measured(int pain) {
    return therapist.submit(
        file + "/scores/nprs?then=PLAN",
        file + "/scores",
        Map.of("instrument", "nprs", "then", "PLAN", "nprs.1", String.valueOf(pain)));
  }

  private String refused(String field, String value) {
    Map<String, String> plan = proposed();
    plan.put(field, value);
    var answer = accept(plan);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private void screen() {
    therapist.submit(file + "/screening", file + "/screening", Map.of());
  }

  private HttpResponse<String> accept(Map<String, String> plan) {
    return therapist.submit(file + "/plan?change=yes", file + "/plan", plan);
  }

  /** The proposal as the page sends it when nothing is changed. */
  private Map<String, String> proposed() {
    String page = therapist.get(file + "/plan?change=yes").body();
    Map<String, String> fields = new HashMap<>();
    Matcher hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("line.0.on", "yes");
    fields.put("line.0.minutes", "10");
    fields.put("line.0.pressure", "1");
    fields.put("consentBy", "Marisol Quintero");
    fields.put("how", "VERBAL");
    fields.put("explained", "All of it");
    return fields;
  }

  private String body() {
    return therapist.get(file + "/plan").body();
  }
}
