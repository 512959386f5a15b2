package org.fascia.practice.prescriptions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.people.PeopleExamples.aPatient;
import static org.fascia.practice.people.PeopleExamples.aPrescriber;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Prescribers;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class NewCasePagesTest {
  private static final String[] BY_HTMX = {"HX-Request", "true"};

  @Autowired TestClinics clinics;
  @Autowired ForCaller<Patients> patients;
  @Autowired ForCaller<Prescribers> prescribers;
  @Autowired ForCaller<Cases> cases;
  @Autowired ForCaller<Prescriptions> prescriptions;
  @Autowired ClinicDays days;

  private TestClinic clinic;
  private Visitor desk;
  private Patient patient;
  private Map<String, String> order;

  @BeforeEach
  void aPatientAndTheirOrder() {
    clinic = clinics.another();
    desk = clinics.signedIn(clinic, clinic.frontDesk());
    patient =
        patients.as(clinic.frontDesk()).registerBeside(aPatient(), days.today(clinic.frontDesk()));
    order =
        new HashMap<>(
            Map.of(
                "patient", patient.id().toString(),
                "kind", "MEDICAL",
                "prescriber", "Dana Whitfield, DO, 1234567893",
                "diagnosis1", "M54.50 Low back pain, unspecified",
                "region.lower-back", "both",
                "schedule", "2x/wk x 6 wks",
                "minutes", "45",
                "precautions", "none stated",
                "signed", yesterday().toString()));
  }

  @Test
  void asksForThePatientFirst() {
    assertThat(desk.get("/cases/new").headers().firstValue("Location"))
        .hasValueSatisfying(address -> assertThat(address).endsWith("/patients/for-case"));
    assertThat(desk.get(page()).body()).contains("Marisol Quintero", "P-0001");
  }

  @Test
  void readsTheOrderBackBeforeAnythingIsOnFile() {
    HttpResponse<String> review = desk.submit(page(), "/cases", order);
    assertThat(review.statusCode()).isEqualTo(200);
    assertThat(review.body())
        .contains("Is this what the order says?")
        .contains("Dana Whitfield, DO · NPI 1234567893")
        .contains("M54.50 Low back pain, unspecified")
        .contains("2 visits a week for 6 weeks. 12 visits in all.")
        .contains("Massage; the therapist chooses")
        .contains("“2x/wk x 6 wks”");
    assertThat(cases.as(clinic.frontDesk()).of(patient.id())).isEmpty();
  }

  @Test
  void putsItOnFileOnceItWasSeen() {
    order.put("step", "save");
    HttpResponse<String> saved = desk.submit(page(), "/cases", order);
    assertThat(saved.statusCode()).isEqualTo(302);
    Case opened = cases.as(clinic.frontDesk()).of(patient.id()).getFirst();
    assertThat(saved.headers().firstValue("Location").orElseThrow())
        .endsWith("/cases/" + opened.id());
    assertThat(prescriptions.as(clinic.frontDesk()).active(opened.id()))
        .hasValueSatisfying(
            active -> {
              assertThat(active.order().visits()).hasValue(12);
              assertThat(active.order().diagnoses()).containsExactly("M54.50");
            });
  }

  @Test
  void returnsToTheFormWithEverythingStillInIt() {
    order.put("step", "edit");
    order.put("technique", "trigger-point");
    assertThat(desk.submit(page(), "/cases", order).body())
        .contains("value=\"2x/wk x 6 wks\"", "value=\"45\"", "none stated</textarea>")
        .contains("value=\"M54.50 Low back pain, unspecified\"")
        .containsPattern("value=\"trigger-point\" checked")
        .containsPattern("name=\"region.lower-back\" value=\"both\" checked");
  }

  @Test
  void saysEverythingThatIsWrongAtItsField() {
    HttpResponse<String> answer =
        desk.submit(
            page(),
            "/cases",
            Map.of(
                "patient", patient.id().toString(),
                "prescriber", "Dana Whitfield, DO, 1234567890",
                "diagnosis2", "backache",
                "schedule", "as tolerated",
                "signed", "sometime"),
            BY_HTMX);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("#f-prescriber", "#f-diagnosis2", "#f-schedule", "#f-signed")
        .contains("This is no NPI");
  }

  @Test
  void refusesAHeadingAndNamesTheCodesBelowIt() {
    order.put("diagnosis1", "M54.5");
    HttpResponse<String> answer = desk.submit(page(), "/cases", order, BY_HTMX);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("#f-diagnosis1", "cannot be billed", "M54.50");
  }

  @Test
  void refusesASignatureOfTomorrowAlsoWhereTheReadBackIsSkipped() {
    order.put("signed", yesterday().plusDays(2).toString());
    order.put("step", "save");
    assertThat(desk.submit(page(), "/cases", order, BY_HTMX).statusCode()).isEqualTo(422);
    assertThat(cases.as(clinic.frontDesk()).of(patient.id())).isEmpty();
  }

  @Test
  void warnsOfWhatAnInsurerWouldMissWithoutStoppingIt() {
    order.put("prescriber", "Dana Whitfield, DO");
    order.remove("minutes");
    assertThat(desk.submit(page(), "/cases", order).body())
        .contains("To ask", "There is no NPI", "how long one visit lasts", "Put on file");
  }

  @Test
  void findsThePrescriberOnFileByNameOrNpiAlone() {
    prescribers.as(clinic.frontDesk()).register(aPrescriber());
    order.put("prescriber", "whitf");
    assertThat(desk.submit(page(), "/cases", order).body())
        .contains("Dana Whitfield, DO · NPI 1234567893");
    order.put("prescriber", "1234567893");
    assertThat(desk.submit(page(), "/cases", order).body()).contains("Dana Whitfield, DO");
    assertThat(desk.get("/prescribers/found?prescriber=whit").body())
        .contains("Dana Whitfield, DO, 1234567893");
  }

  @Test
  void opensACaseWithoutAnOrderAsWhatItIs() {
    Map<String, String> wellness =
        Map.of("patient", patient.id().toString(), "kind", "WELLNESS", "therapist", "");
    assertThat(desk.submit(page() + "&kind=WELLNESS", "/cases", wellness).statusCode())
        .isEqualTo(302);
    assertThat(cases.as(clinic.frontDesk()).of(patient.id()))
        .singleElement()
        .satisfies(opened -> assertThat(opened.kind()).isEqualTo(CaseKind.WELLNESS));
  }

  @Test
  void suggestsDiagnosesAndReadsASchedule() {
    assertThat(desk.get("/diagnoses/found?diagnosis3=cervicalg").body()).contains("M54.2 ");
    assertThat(desk.get("/schedules/understood?schedule=12+visits").body())
        .contains("Understood: 12 visits");
    assertThat(desk.get("/schedules/understood?schedule=").body()).isBlank();
  }

  private String page() {
    return "/cases/new?patient=" + patient.id();
  }

  private LocalDate yesterday() {
    return days.today(clinic.frontDesk()).date().minusDays(1);
  }
}
