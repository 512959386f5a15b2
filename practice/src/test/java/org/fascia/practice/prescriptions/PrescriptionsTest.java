package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.people.PeopleExamples.aPatient;
import static org.fascia.practice.prescriptions.PrescriptionExamples.anOrder;
import static org.fascia.practice.prescriptions.PrescriptionExamples.sixVisits;
import static org.fascia.practice.prescriptions.PrescriptionExamples.typed;
import static org.fascia.practice.prescriptions.PrescriptionExamples.with;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Prescribers;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class PrescriptionsTest {
  private static final ClinicDay TODAY = ClinicDay.of("2026-03-02");

  @Autowired ForCaller<Prescriptions> prescriptions;
  @Autowired ForCaller<Prescribers> prescribers;
  @Autowired ForCaller<Cases> cases;
  @Autowired ForCaller<Patients> patients;
  @Autowired TestClinics clinics;
  @Autowired Tenancy tenancy;

  private TestClinic clinic;
  private Prescriptions ours;
  private PatientId patient;
  private CaseId file;

  @BeforeEach
  void aMedicalCaseInAClinicOfItsOwn() {
    clinic = clinics.another();
    ours = prescriptions.as(clinic.frontDesk());
    patient = patients.as(clinic.frontDesk()).registerBeside(aPatient(), TODAY).id();
    file = opened(CaseKind.MEDICAL);
  }

  @Test
  void readsBackEveryWordOfTheOrder() {
    ActivePrescription active = received();
    Prescription read = ours.get(active.id());
    assertThat(read).isEqualTo(active.prescription());
    assertThat(read.order()).isEqualTo(anOrder());
    assertThat(read.arrived().schedule()).isEqualTo("2x/wk x 6 wks");
    assertThat(ours.active(file))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(active.id()));
  }

  @Test
  void putsThePrescriberOnFileOnce() {
    received();
    ours.renew(verified(sixVisits()), TODAY);
    assertThat(prescribers.as(clinic.frontDesk()).search("whitfield")).hasSize(1);
  }

  @Test
  void tellsTheCaseThatAPrescriptionCame() {
    received();
    assertThat(cases.as(clinic.frontDesk()).events(file).getLast().kind())
        .isEqualTo(CaseEvent.Kind.PRESCRIPTION_RECEIVED);
  }

  @Test
  void hasNothingToActivateWhereARuleFindsAnError() {
    Verification verification =
        ours.verify(file, typed(with(draft -> draft.signed(LocalDate.parse("2026-03-03")))), TODAY);
    assertThat(verification.verified()).isEmpty();
    assertThat(verification.findings()).extracting(Finding::rule).containsExactly("RX-18", "RX-22");
    assertThat(ours.active(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLINICAL", "WELLNESS"})
  void keepsOrdersOutOfCasesThatAreNotMedical(CaseKind kind) {
    CaseId other = opened(kind);
    assertRefused("PRESCRIPTION-001", () -> ours.verify(other, typed(anOrder()), TODAY));
  }

  @Test
  void asksWhetherASecondOneRenewsOrCorrects() {
    received();
    assertRefused("PRESCRIPTION-002", () -> received());
    assertThat(ours.of(file)).hasSize(1);
  }

  @Test
  void opensACaseWithItsPrescriptionOrNeither() {
    ActivePrescription active = ours.open(patient, Optional.empty(), typed(anOrder()), TODAY);
    assertThat(ours.active(active.file())).isPresent();
    int before = cases.as(clinic.frontDesk()).of(patient).size();
    Order tomorrow = with(draft -> draft.signed(LocalDate.parse("2026-03-03")));
    assertRefused(
        "PRESCRIPTION-007", () -> ours.open(patient, Optional.empty(), typed(tomorrow), TODAY));
    assertThat(cases.as(clinic.frontDesk()).of(patient)).hasSize(before);
  }

  @Test
  void keepsTheOldPrescriptionAsItWas() {
    ActivePrescription first = received();
    ActivePrescription second = ours.renew(verified(sixVisits()), TODAY);
    assertThat(ours.of(file))
        .extracting(Prescription::state)
        .containsExactly(Prescription.State.ACTIVE, Prescription.State.SUPERSEDED);
    assertThat(second.prescription().supersedes()).contains(first.id());
    assertThat(ours.get(first.id()).order()).isEqualTo(anOrder());
  }

  @Test
  void renewsOrCorrectsOnlyWhatIsThere() {
    assertRefused("PRESCRIPTION-005", () -> ours.renew(verified(anOrder()), TODAY));
    assertRefused("PRESCRIPTION-005", () -> ours.correct(verified(anOrder()), TODAY));
  }

  @Test
  void takesNoOrderForADischargedCase() {
    VerifiedOrder order = verified(anOrder());
    cases.as(clinic.frontDesk()).discharge(file, TODAY, "moved away");
    assertRefused("CASE-002", () -> ours.receive(order, TODAY));
  }

  @Test
  void doesNotKnowAPrescriptionOfAnotherClinic() {
    ActivePrescription active = received();
    Prescriptions theirs = prescriptions.as(clinics.another().therapist());
    assertRefused("PRESCRIPTION-003", () -> theirs.get(active.id()));
    assertThat(theirs.active(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update fascia.prescription set signed_on = signed_on + 1",
        "update fascia.prescription set course_visits = 99",
        "update fascia.prescription set case_id = case_id",
        "update fascia.prescription_diagnosis set code = 'M54.2'",
        "update fascia.prescription_region set side = 'LEFT'",
        "update fascia.visit_use set day = day - 1",
        "delete from fascia.prescription",
        "delete from fascia.prescription_technique",
        "delete from fascia.visit_use",
      })
  void letsNoStatementOfTheApplicationChangeWhatWasSigned(String statement) {
    received();
    assertThatThrownBy(() -> tenancy.within(clinic.id(), sql -> sql.sql(statement).update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private CaseId opened(CaseKind kind) {
    return cases.as(clinic.frontDesk()).open(patient, kind, TODAY, Optional.empty()).id();
  }

  private ActivePrescription received() {
    return ours.receive(verified(anOrder()), TODAY);
  }

  private VerifiedOrder verified(Order order) {
    return ours.verify(file, typed(order), TODAY).verified().orElseThrow();
  }

  private static void assertRefused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
