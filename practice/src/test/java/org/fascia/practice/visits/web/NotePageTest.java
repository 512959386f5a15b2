package org.fascia.practice.visits.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.Visitor;
import org.fascia.practice.visits.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class NotePageTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ForCaller<Notes> notes;

  private TestCase one;
  private VisitId visit;
  private String page;
  private Visitor therapist;

  @BeforeEach
  void aVisitUnderWay() {
    one = cases.prescribed();
    treatments.plan(one, TestCases.TODAY);
    visit = treatments.begin(one, TestCases.TODAY).id();
    page = "/visits/" + visit;
    therapist = clinics.visitor();
    therapist.signIn(
        clinics.openAccount(one.clinic(), one.clinic().therapist()), TestClinics.PASSWORD);
  }

  @Test
  void savesOnceHoweverOftenTheSameChangeIsSent() {
    Map<String, String> change = change(0, "6");
    assertThat(save(change).body()).contains("\"version\":1");
    assertThat(save(change).body()).contains("\"version\":1");
    assertThat(notes.as(one.clinic().therapist()).draft(visit).version()).isEqualTo(1);
  }

  @Test
  void hasKeptTheDraftBeforeItSaysSaved() {
    assertThat(save(change(0, "6")).statusCode()).isEqualTo(200);
    assertThat(notes.as(one.clinic().therapist()).draft(visit).content().pain().before())
        .hasValue(6);
    assertThat(therapist.get(page).body()).contains("Saved ");
  }

  @Test
  void showsAConflictAndKeepsTheNewerText() {
    save(change(0, "6"));
    HttpResponse<String> late = save(change(0, "9"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("\"version\":1").contains("Theo Therapist");
    assertThat(notes.as(one.clinic().therapist()).draft(visit).content().pain().before())
        .hasValue(6);
  }

  @Test
  void refusesWhatCannotBeAndKeepsTheDraft() {
    assertThat(save(change(0, "11")).statusCode()).isEqualTo(422);
    Map<String, String> unreadable = change(0, "6");
    unreadable.put("version", "newest");
    assertThat(save(unreadable).statusCode()).isEqualTo(400);
    assertThat(notes.as(one.clinic().therapist()).draft(visit).version()).isZero();
  }

  @Test
  void signsThenShowsItLockedAndTakesAnAddendum() {
    save(change(0, "6"));
    assertThat(sign(0).statusCode()).isEqualTo(422);
    assertThat(sign(1).statusCode()).isEqualTo(302);
    assertThat(therapist.get(page).body()).contains("Signed").doesNotContain("data-autosave");
    assertThat(save(change(1, "3")).statusCode()).isEqualTo(422);
    var note = notes.as(one.clinic().therapist()).of(visit).orElseThrow();
    String addenda = "/notes/" + note.id() + "/addenda";
    assertThat(therapist.submit(page, addenda, Map.of("words", " ")).statusCode()).isEqualTo(422);
    therapist.submit(page, addenda, Map.of("words", "Felt well the next day."));
    assertThat(therapist.get(page).body()).contains("Felt well the next day.");
  }

  @Test
  void proposesUnitsWithTheirArithmeticBeforeAndAfterTheSignature() {
    Map<String, String> taps = change(0, "6");
    taps.put("line.0.minutes", "25");
    save(taps);
    String proposed = therapist.get(page + "/units").body();
    assertThat(proposed)
        .contains("Units for a claim: proposed", " × 2</strong>", "by both rules")
        .contains("floor((25 + 7) / 15) = 2 units.", "Medicare Claims Processing Manual");
    sign(1);
    assertThat(therapist.get(page + "/units").body()).isEqualTo(proposed);
    assertThat(therapist.get(page).body()).contains("hx-get=\"" + page + "/units\"");
  }

  @Test
  void showsTheFrontDeskNoWordOfANoteAndLetsItSignNone() {
    save(change(0, "6"));
    Visitor desk = clinics.visitor();
    desk.signIn(clinics.openAccount(one.clinic(), one.clinic().frontDesk()), TestClinics.PASSWORD);
    for (String path :
        new String[] {page, page + "/words", page + "/units", "/cases/" + one.file() + "/report"}) {
      assertThat(desk.get(path).body())
          .contains("Your role does not allow this")
          .doesNotContain("Reports pain");
    }
    assertThat(desk.get("/cases/" + one.file()).body())
        .doesNotContain("Reports pain")
        .doesNotContain("hands-on")
        .doesNotContain(page)
        .doesNotContain("/plan");
    assertThat(desk.submit("/help", page + "/sign", Map.of("version", "1")).statusCode())
        .isEqualTo(422);
    assertThat(notes.as(one.clinic().therapist()).of(visit)).isEmpty();
  }

  @Test
  void isNotFoundInAnotherClinic() {
    TestCase other = cases.prescribed();
    Visitor stranger = clinics.visitor();
    stranger.signIn(
        clinics.openAccount(other.clinic(), other.clinic().therapist()), TestClinics.PASSWORD);
    assertThat(stranger.get(page).body()).contains("no such visit").doesNotContain("Reports");
  }

  private static Map<String, String> change(int version, String painBefore) {
    Map<String, String> fields = new HashMap<>();
    fields.put("version", String.valueOf(version));
    fields.put("changeId", UUID.randomUUID().toString());
    fields.put("painBefore", painBefore);
    fields.put("line.0.done", "yes");
    fields.put("line.0.minutes", "15");
    fields.put("line.0.pressure", "1");
    return fields;
  }

  private HttpResponse<String> save(Map<String, String> change) {
    return therapist.submit(page, page + "/draft", change);
  }

  private HttpResponse<String> sign(int version) {
    return therapist.submit(page, page + "/sign", Map.of("version", String.valueOf(version)));
  }
}
