package org.fascia.practice.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.fascia.medicine.facts.Person.Sex;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Contact;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.fascia.practice.testing.Visitor.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ArrivalPagesTest {
  private static final String PAGE = "/cases/upload";
  private static final String CHECK = "/cases/upload/check";
  private static final String[] BY_HTMX = {"HX-Request", "true"};
  private static final Upload CHART = new Upload("quintero.json", ArrivalExamples.CHART);

  @Autowired TestClinics clinics;
  @Autowired ForCaller<Patients> patients;
  @Autowired ForCaller<Cases> cases;
  @Autowired ForCaller<Prescriptions> prescriptions;
  @Autowired ForCaller<Charts> charts;
  @Autowired ClinicDays days;

  private TestClinic clinic;
  private Visitor visitor;

  @BeforeEach
  void aTherapistWithAReferral() {
    clinic = clinics.another();
    visitor = clinics.signedIn(clinic, clinic.therapist());
  }

  @Test
  void showsWhatWasUnderstoodBeforeAnythingIsOnFile() {
    assertThat(sent().statusCode()).isEqualTo(302);
    assertThat(visitor.get(CHECK).body())
        .contains("Marisol Quintero, May 2, 1980", "quintero.json", "Dana Whitfield, DO")
        .contains("“2x/week, 6 weeks”", "Nobody of this name and birth date is on file");
    assertThat(patients.as(clinic.therapist()).list(0).patients()).isEmpty();
  }

  @Test
  void opensTheCaseOfANewPatientWithPrescriptionAndChart() {
    sent();
    HttpResponse<String> opened = visitor.submit(CHECK, CHECK, Map.of("same", "new"));
    assertThat(opened.statusCode()).isEqualTo(302);
    Patient patient = patients.as(clinic.therapist()).list(0).patients().getFirst();
    Case file = cases.as(clinic.therapist()).of(patient.id()).getFirst();
    assertThat(prescriptions.as(clinic.therapist()).active(file.id())).isPresent();
    assertThat(charts.as(clinic.therapist()).of(file.id())).isNotEmpty();
    assertThat(cases.as(clinic.therapist()).events(file.id()))
        .extracting(CaseEvent::kind)
        .contains(CaseEvent.Kind.PRESCRIPTION_RECEIVED, CaseEvent.Kind.CHART_RECEIVED);
    assertThat(visitor.get(CHECK).headers().firstValue("Location"))
        .hasValueSatisfying(address -> assertThat(address).endsWith(PAGE));
  }

  @Test
  void asksWhoItIsWhenSomeoneOnFileIsAlike() {
    Patient known = known();
    sent();
    assertThat(visitor.get(CHECK).body()).contains("Who is it?", "P-0001");
    assertThat(visitor.submit(CHECK, CHECK, Map.of(), BY_HTMX).statusCode()).isEqualTo(422);
    visitor.submit(CHECK, CHECK, Map.of("same", known.id().toString()));
    assertThat(cases.as(clinic.therapist()).of(known.id())).hasSize(1);
    assertThat(patients.as(clinic.therapist()).list(0).patients()).hasSize(1);
  }

  @Test
  void doesNotGiveTheChartToSomeoneWhoIsNotAlike() {
    Patient other =
        patients
            .as(clinic.therapist())
            .registerBeside(details("Ana", "Ochoa"), days.today(clinic.therapist()));
    sent();
    assertThat(
            visitor
                .submit(CHECK, CHECK, Map.of("same", other.id().toString()), BY_HTMX)
                .statusCode())
        .isEqualTo(422);
    assertThat(cases.as(clinic.therapist()).of(other.id())).isEmpty();
  }

  @Test
  void saysAtEachFileWhatIsWrongWithIt() {
    HttpResponse<String> nothing = visitor.upload(PAGE, PAGE, files("", ""), BY_HTMX);
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("Choose the chart file", "Choose the order file");
    assertThat(visitor.upload(PAGE, PAGE, Map.of(), BY_HTMX).body())
        .contains("Choose the chart file", "Choose the order file");
    HttpResponse<String> wrong =
        visitor.upload(PAGE, PAGE, files("{not json", "prescriber: [a"), BY_HTMX);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("#f-chart", "#f-order", "chart.json");
  }

  @Test
  void refusesAnOrderOlderThanAYearBeforeAnythingIsOnFile() {
    String old = order().replaceFirst("signed: .*", "signed: 2023-12-11");
    HttpResponse<String> answer =
        visitor.upload(
            PAGE, PAGE, Map.of("chart", CHART, "order", new Upload("order.yaml", old)), BY_HTMX);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("more than a year ago");
  }

  private HttpResponse<String> sent() {
    return visitor.upload(
        PAGE, PAGE, Map.of("chart", CHART, "order", new Upload("order.yaml", order())));
  }

  private static Map<String, Upload> files(String chart, String order) {
    return Map.of(
        "chart", new Upload("chart.json", chart), "order", new Upload("order.yaml", order));
  }

  private String order() {
    return ArrivalExamples.order(days.today(clinic.therapist()).date().minusDays(1));
  }

  private Patient known() {
    return patients
        .as(clinic.therapist())
        .registerBeside(details("Marisol", "Quintero"), days.today(clinic.therapist()));
  }

  private static PatientDetails details(String given, String family) {
    return new PatientDetails(
        new PersonName(given, family), LocalDate.parse("1980-05-02"), Sex.FEMALE, Contact.NONE);
  }
}
