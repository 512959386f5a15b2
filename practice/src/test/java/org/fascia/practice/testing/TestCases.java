package org.fascia.practice.testing;

import static org.fascia.practice.people.PeopleExamples.aLicence;
import static org.fascia.practice.people.PeopleExamples.aPatient;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.medicine.planning.Treatment;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Certificate;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.prescriptions.Prescriptions;
import org.springframework.boot.test.context.TestComponent;

/** Opens cases for tests of the rooms that work on one. */
@TestComponent
public final class TestCases {
  /** The day on which the tests of these rooms take place. */
  public static final ClinicDay TODAY = ClinicDay.of("2026-03-09");

  private final TestClinics clinics;
  private final ForCaller<Patients> patients;
  private final ForCaller<Cases> cases;
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<Therapists> therapists;

  TestCases(
      TestClinics clinics,
      ForCaller<Patients> patients,
      ForCaller<Cases> cases,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Therapists> therapists) {
    this.clinics = clinics;
    this.patients = patients;
    this.cases = cases;
    this.prescriptions = prescriptions;
    this.therapists = therapists;
  }

  /** A medical case with an active prescription for the low back, in a clinic of its own. */
  public TestCase prescribed() {
    TestCase opened = opened(CaseKind.MEDICAL);
    prescribe(opened, anOrder());
    return opened;
  }

  /** A case without a prescription, in a clinic of its own. */
  public TestCase opened(CaseKind kind) {
    TestClinic clinic = clinics.another();
    Caller desk = clinic.frontDesk();
    Therapist therapist =
        therapists
            .as(clinic.owner())
            .register(clinic.therapist().user(), new PersonName("Theo", "Lindqvist"));
    therapist = therapists.as(clinic.owner()).license(therapist.id(), aLicence());
    therapist =
        therapists.as(clinic.owner()).certify(therapist.id(), EnumSet.allOf(Certificate.class));
    Patient patient = patients.as(desk).registerBeside(aPatient(), TODAY);
    Case opened = cases.as(desk).open(patient.id(), kind, TODAY, Optional.of(therapist.id()));
    return new TestCase(clinic, patient.id(), opened.id(), therapist);
  }

  /** Another case of the same patient, with the same prescription. */
  public CaseId another(TestCase first) {
    Case opened =
        cases
            .as(first.clinic().frontDesk())
            .open(first.patient(), CaseKind.MEDICAL, TODAY, Optional.empty());
    prescribe(
        new TestCase(first.clinic(), first.patient(), opened.id(), first.therapist()), anOrder());
    return opened.id();
  }

  /** Gives the case this order, in the place of the one it has. */
  public ActivePrescription prescribe(TestCase into, Order order) {
    return prescribe(into, order, TODAY);
  }

  /** Gives the case this order on that day, in the place of the one it has. */
  public ActivePrescription prescribe(TestCase into, Order order, ClinicDay day) {
    Prescriptions ours = prescriptions.as(into.clinic().frontDesk());
    var verified =
        ours.verify(into.file(), new ArrivedOrder(order, "2x/wk x 6 wks"), day)
            .verified()
            .orElseThrow();
    return ours.active(into.file()).isPresent()
        ? ours.renew(verified, day)
        : ours.receive(verified, day);
  }

  /** Twice a week for six weeks on the low back, two techniques, signed a week ago. */
  public static Order anOrder() {
    return anOrder(new OrderedRegion("lower-back", Side.BOTH));
  }

  /** The same for so many visits, signed on that day. */
  public static Order anOrderFor(int visits, ClinicDay signed) {
    Order order = anOrder();
    return new Order(
        order.prescriber(),
        order.diagnoses(),
        order.treatment(),
        order.regions(),
        order.frequency(),
        Course.ofVisits(visits),
        order.perVisit(),
        order.precautions(),
        signed.date());
  }

  /** The same for other regions. */
  public static Order anOrder(OrderedRegion... regions) {
    return new Order(
        new Prescriber("Dana Whitfield", "DO", Npi.of("1234567893")),
        List.of("M54.50"),
        new Treatment.Named(List.of("myofascial-release", "trigger-point")),
        List.of(regions),
        Optional.of(Frequency.of(2, Frequency.Unit.WEEK)),
        Course.ofWeeks(6),
        Optional.of(java.time.Duration.ofMinutes(45)),
        Optional.of("none stated"),
        TODAY.plusDays(-7).date());
  }
}
