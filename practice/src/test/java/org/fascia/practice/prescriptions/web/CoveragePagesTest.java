package org.fascia.practice.prescriptions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.CoverageExamples.aVeteran;
import static org.fascia.practice.prescriptions.CoverageExamples.granted;
import static org.fascia.practice.prescriptions.CoverageExamples.visits;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.Map;
import java.util.Optional;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Authorisation;
import org.fascia.practice.prescriptions.Authorisations;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class CoveragePagesTest {
  private static final String[] BY_HTMX = {"HX-Request", "true"};

  @Autowired TestClinics clinics;
  @Autowired TestCases files;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired ForCaller<Authorisations> authorisations;

  private TestCase one;
  private Visitor desk;
  private String page;

  @BeforeEach
  void aCaseAndTheDesk() {
    one = files.opened(CaseKind.MEDICAL);
    desk = clinics.signedIn(one.clinic(), one.clinic().frontDesk());
    page = "/cases/" + one.file() + "/coverage";
  }

  @Test
  void saysWhatToDoWhileNobodyPays() {
    assertThat(desk.get(page).body()).contains("Nobody is on file as payer", page + "/new");
    assertThat(desk.get(page + "/new").body()).contains("Washington L&amp;I", "VA Community Care");
  }

  @Test
  void putsAClaimOnFile() {
    desk.submit(
        page + "/new?pack=washington-lni",
        page + "/new",
        Map.of(
            "pack", "washington-lni",
            "name", "L&I",
            "from", "3/2/2026",
            "claim", "BC12345",
            "accident", "2/20/2026",
            "accidentState", "wa",
            "condition", "Lumbar sprain",
            "diagnoses", "S39.012D",
            "region.lower-back", "both",
            "codes", "97124 97140"));
    assertThat(desk.get(page).body())
        .contains("BC12345", "Feb 20, 2026, WA", "Lumbar sprain · S39.012D · ")
        .contains("97124, 97140", "Pays, place 1");
  }

  @Test
  void saysAtTheFieldWhatIsWrong() {
    assertThat(
            desk.submit(
                    page + "/new?pack=washington-lni",
                    page + "/new",
                    Map.of(
                        "pack", "washington-lni",
                        "name", "L&I",
                        "from", "3/9/2026",
                        "until", "3/2/2026",
                        "accidentState", "Washington"),
                    BY_HTMX)
                .body())
        .contains("The last day lies before the first.")
        .contains("A state is two letters")
        .contains("Write the day as well.");
    assertThat(desk.get(page).body()).contains("Nobody is on file as payer");
  }

  @Test
  void refusesAPayerNobodyKnows() {
    assertThat(
            desk.submit(
                    page + "/new?pack=washington-lni",
                    page + "/new",
                    Map.of("pack", "lunar-mutual", "name", "Lunar", "from", "3/9/2026"),
                    BY_HTMX)
                .body())
        .contains("No rules are known of this payer");
  }

  @Test
  void recordsWhatTheVeteransReferralSaysAndRefusesItsNumberAltered() {
    Coverage va = covered();
    String form = "/coverages/" + va.id() + "/grant";
    assertThat(recorded(form, "VA 0012345678")).contains("exactly as VA issued it");
    recorded(form, "VA0012345678");
    assertThat(desk.get(page).body()).contains("VA0012345678", "12 visits", "Granted");
  }

  @Test
  void answersWhatWasAskedAndShowsBothApart() {
    Coverage va = covered();
    desk.submit(
        "/coverages/" + va.id() + "/ask",
        "/coverages/" + va.id() + "/ask",
        Map.of("day", "3/9/2026", "visits", "12", "from", "3/9/2026"));
    Authorisation asked = authorisations.as(one.clinic().frontDesk()).of(one.file()).getFirst();
    String at = "/authorisations/" + asked.id();
    assertThat(desk.get(at).body()).contains("The payer has agreed to nothing yet");
    assertThat(
            desk.submit(at, at + "/answer", Map.of("answer", "denied", "day", "3/10/2026"), BY_HTMX)
                .body())
        .contains("Write down why");
    desk.submit(
        at,
        at + "/answer",
        Map.of(
            "answer",
            "granted",
            "day",
            "3/10/2026",
            "visits",
            "6",
            "from",
            "3/10/2026",
            "until",
            "6/7/2026",
            "number",
            "VA0099887766"));
    assertThat(desk.get(at).body())
        .contains("12 visits", "6 visits", "VA0099887766", "It ended early");
  }

  @Test
  void showsTheChainOfWhatTookThePlaceOfWhat() {
    Coverage va = covered();
    Authorisations ours = authorisations.as(one.clinic().frontDesk());
    Authorisation first =
        ours.given(
            va.id(),
            granted("VA0000000001", visits(12, TODAY, 90)),
            Optional.empty(),
            Optional.empty());
    Authorisation second =
        ours.given(
            va.id(),
            granted("VA0000000002", visits(12, TODAY.plusDays(90), 90)),
            Optional.of(first.id()),
            Optional.empty());
    assertThat(desk.get("/authorisations/" + second.id()).body())
        .contains("What took the place of what", "/authorisations/" + first.id());
  }

  @Test
  void logsCallsAndEventsAndTakesAnEventBack() {
    Coverage va = covered();
    String at = "/coverages/" + va.id();
    desk.submit(
        at + "/call",
        at + "/call",
        Map.of(
            "day", "3/9/2026",
            "time", "10:30",
            "spokeWith", "Dee at claims",
            "said", "The extension is approved"));
    desk.submit(
        at + "/events",
        at + "/events",
        Map.of("kind", "CLAIM_CLOSED", "day", "3/9/2026", "words", "By letter"));
    String shown = desk.get(page).body();
    assertThat(shown).contains("The extension is approved", "Dee at claims", "Claim closed");
    var event = coverages.as(one.clinic().frontDesk()).get(va.id()).events().getFirst();
    desk.submit(page, at + "/events/" + event.id() + "/withdraw", Map.of());
    assertThat(desk.get(page).body()).doesNotContain("Claim closed");
  }

  @Test
  void filesAPaper() {
    Coverage va = covered();
    String at = "/coverages/" + va.id() + "/paper";
    desk.submit(at, at, Map.of("paper", "SIGNED_NOTICE", "day", "3/9/2026"));
    assertThat(desk.get(page).body())
        .contains("signed notice that this may not be paid for, Mar 9");
  }

  @Test
  void letsTheOwnerChooseThePayersAndShowsWhereEveryRuleWasRead() {
    Visitor owner = clinics.signedIn(one.clinic(), one.clinic().owner());
    assertThat(owner.get("/settings/payers").body()).contains("No payer is chosen yet");
    owner.submit("/settings/payers", "/settings/payers", Map.of("pack", "washington-lni"));
    assertThat(desk.get(page + "/new").body()).contains("Not among the clinic’s payers");
    assertThat(owner.get("/settings/payers/washington-lni").body())
        .contains("WAC 296-23-250", "Checked at its source", "Decided here");
    owner.submit(
        "/settings/payers/washington-lni",
        "/settings/payers/washington-lni/enrolments",
        Map.of(
            "therapist", one.therapist().id().toString(), "number", "0123456", "from", "1/1/2026"));
    assertThat(owner.get("/settings/payers/washington-lni").body())
        .contains("Theo Lindqvist", "0123456");
    assertThat(desk.submit("/account", "/settings/payers", Map.of("pack", "washington-lni")).body())
        .contains("Your role does not allow this.");
  }

  private Coverage covered() {
    return coverages.as(one.clinic().frontDesk()).cover(one.file(), aVeteran(TODAY), TODAY);
  }

  private String recorded(String form, String number) {
    return desk.submit(
            form,
            form,
            Map.of(
                "number", number,
                "day", "3/9/2026",
                "visits", "12",
                "from", "3/9/2026",
                "until", "6/6/2026"),
            BY_HTMX)
        .body();
  }
}
