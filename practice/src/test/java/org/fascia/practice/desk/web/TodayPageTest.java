package org.fascia.practice.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.people.PeopleExamples.aLicence;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.access.Users;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.visits.NoteExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class TodayPageTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ForCaller<Cases> files;
  @Autowired ForCaller<Users> users;
  @Autowired ForCaller<Therapists> therapists;
  @Autowired ClinicDays days;

  private TestCase one;

  @BeforeEach
  void aCaseUnderTreatment() {
    one = cases.prescribed();
    treatments.plan(one, TODAY);
  }

  @Test
  void saysThatACaseHasNotBegun() {
    assertThat(today(one.clinic().therapist()))
        .contains("Marisol Quintero", "/cases/" + one.file(), "M54.50", "To begin")
        .contains("No visit yet", "take the first scores before the treatment");
  }

  @Test
  void showsWhatWasDoneLastAndHowItWent() {
    treatments.sign(one, TODAY, NoteExamples.routine());
    assertThat(today(one.clinic().therapist()))
        .contains("20 min · Myofascial release", "Pain 6 before, 3 right after", "Due since")
        .doesNotContain("No visit yet");
  }

  @Test
  void showsWhatIsLeftOfTheOrder() {
    var today = days.today(one.clinic().frontDesk());
    cases.prescribe(one, TestCases.anOrderFor(12, today.plusDays(-1)), today);
    assertThat(today(one.clinic().therapist())).contains("12 of 12 visits left, until");
  }

  @Test
  void warnsWhenTheScreeningPermitsNoSession() {
    String screening = "/cases/" + one.file() + "/screening";
    var therapist = clinics.signedIn(one.clinic(), one.clinic().therapist());
    assertThat(therapist.get("/today").body()).doesNotContain("Emergency");
    therapist.submit(
        screening, screening + "/answers", Map.of("question", "rf-saddle-numb", "reply", "YES"));
    assertThat(therapist.get("/today").body()).contains("Emergency");
    assertThat(today(one.clinic().frontDesk())).doesNotContain("Emergency");
  }

  @Test
  void putsTheUnsignedNoteFirst() {
    var visit = treatments.begin(one, TODAY);
    assertThat(today(one.clinic().therapist()))
        .contains("Waiting for your signature", "/visits/" + visit.id());
  }

  @Test
  void showsATherapistNobodyElsesPatient() {
    Caller owner = one.clinic().owner();
    var user = users.as(owner).add("Tess Other", Role.THERAPIST);
    Caller other = new Caller(owner.clinic(), user, Role.THERAPIST, "Tess", owner.origin());
    var registered = therapists.as(owner).register(user, new PersonName("Tess", "Other"));
    therapists.as(owner).license(registered.id(), aLicence());
    assertThat(today(other)).contains("Nobody is under treatment");
    assertThat(today(owner)).contains("Marisol Quintero");
  }

  @Test
  void leavesOutACaseOnHold() {
    files.as(one.clinic().therapist()).hold(one.file(), TODAY, "travelling");
    assertThat(today(one.clinic().therapist())).contains("Nobody is under treatment");
  }

  @Test
  void tellsTheFrontDeskWhoComesAndNothingClinical() {
    treatments.sign(one, TODAY, NoteExamples.routine());
    treatments.begin(one, TODAY.plusDays(3));
    assertThat(today(one.clinic().frontDesk()))
        .contains("Marisol Quintero", "Under way", "Opened Mar 9, 2026")
        .doesNotContain("Pain 6", "Myofascial", "Waiting for your signature", "To begin");
  }

  @Test
  void saysWhatToDoInAClinicWithoutPatients(TestClinic fresh) {
    assertThat(clinics.signedIn(fresh, fresh.therapist()).get("/today").body())
        .contains("Nobody is under treatment", "/patients");
  }

  private String today(Caller person) {
    return clinics.signedIn(one.clinic(), person).get("/today").body();
  }
}
