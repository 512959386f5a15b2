package org.fascia.practice.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.people.PeopleExamples.TODAY;
import static org.fascia.practice.people.PeopleExamples.aPatient;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class PatientPagesTest {
  private static final String[] BY_HTMX = {"HX-Request", "true"};
  private static final Map<String, String> ANA =
      Map.of("given", "Ana", "family", "Ochoa", "birthDate", "5/2/1980", "sex", "FEMALE");

  @Autowired TestClinics clinics;
  @Autowired ForCaller<Patients> patients;

  private TestClinic clinic;
  private Visitor desk;

  @BeforeEach
  void atTheFrontDeskOfANewClinic() {
    clinic = clinics.another();
    desk = clinics.signedIn(clinic, clinic.frontDesk());
  }

  @Test
  void saysWhatToDoWhileThereAreNoPatients() {
    assertThat(desk.get("/patients").body())
        .contains("No patients yet", "href=\"/patients/new\"", "href=\"/cases/new\"");
  }

  @Test
  void registersAndLeadsToThePatient() {
    HttpResponse<String> answer = desk.submit("/patients/new", "/patients", ANA);
    assertThat(answer.statusCode()).isEqualTo(302);
    String page = desk.get(answer.headers().firstValue("Location").orElseThrow()).body();
    assertThat(page).contains("Ana Ochoa", "P-0001", "May 2, 1980", "No case yet");
  }

  @Test
  void saysEverythingThatIsWrongAtOnceAndAtItsField() {
    HttpResponse<String> answer =
        desk.submit(
            "/patients/new",
            "/patients",
            Map.of("family", " ", "birthDate", "31/31/1980", "phone", "12", "email", "me"),
            BY_HTMX);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("There are 5 problems")
        .contains("#f-family", "#f-birthDate", "#f-sex", "#f-phone", "#f-email");
    assertThat(patients.as(clinic.frontDesk()).list(0).patients()).isEmpty();
  }

  @Test
  void asksBeforeASecondPatientOfTheSameNameAndBirthDate() {
    desk.submit("/patients/new", "/patients", ANA);
    HttpResponse<String> asked = desk.submit("/patients/new", "/patients", ANA);
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body()).contains("Is it one of these?", "Open P-0001", "value=\"Ochoa\"");
    Map<String, String> another = new HashMap<>(ANA);
    another.put("another", "yes");
    assertThat(desk.submit("/patients/new", "/patients", another).statusCode()).isEqualTo(302);
    assertThat(patients.as(clinic.frontDesk()).list(0).patients()).hasSize(2);
  }

  @Test
  void searchesWithoutPuttingANameIntoAnAddress() {
    registered();
    HttpResponse<String> found =
        desk.submit("/patients", "/patients/search", Map.of("sought", "quin"));
    assertThat(found.body()).contains("1 patient found", "Quintero, Marisol");
    HttpResponse<String> none =
        desk.submit("/patients", "/patients/search", Map.of("sought", "<b>nobody</b>"));
    assertThat(none.body()).contains("Nobody found for “&lt;b&gt;nobody");
  }

  @Test
  void correctsWhatWasTyped() {
    Patient patient = registered();
    String page = "/patients/" + patient.id() + "/edit";
    assertThat(desk.get(page).body()).contains("value=\"May 2, 1980\"", "value=\"(360) 555-0100\"");
    assertThat(desk.submit(page, "/patients/" + patient.id(), ANA).statusCode()).isEqualTo(302);
    assertThat(desk.get("/patients/" + patient.id()).body()).contains("Ana Ochoa");
  }

  @Test
  void leadsFromTheChoiceOfAPatientToTheirNewCase() {
    Patient patient = registered();
    assertThat(desk.get("/patients/for-case").body())
        .contains("/cases/new?patient=" + patient.id());
    Map<String, String> forCase = new HashMap<>(ANA);
    forCase.put("purpose", "NEW_CASE");
    assertThat(desk.submit("/patients/new", "/patients", forCase).headers().firstValue("Location"))
        .hasValueSatisfying(address -> assertThat(address).contains("/cases/new?patient="));
  }

  @Test
  void knowsNothingOfAnotherClinicAndSaysSoKindly() {
    Patient elsewhere =
        patients.as(clinics.another().frontDesk()).registerBeside(aPatient(), TODAY);
    HttpResponse<String> answer = desk.get("/patients/" + elsewhere.id());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("There is no such patient").doesNotContain("Quintero");
    assertThat(desk.get("/patients/no-id").statusCode()).isEqualTo(422);
  }

  private Patient registered() {
    return patients.as(clinic.frontDesk()).registerBeside(aPatient(), TODAY);
  }
}
