package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.people.PeopleExamples.aPatient;
import static org.fascia.practice.prescriptions.PrescriptionExamples.sixVisits;
import static org.fascia.practice.prescriptions.PrescriptionExamples.typed;
import static org.fascia.practice.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class VisitBudgetsTest {
  private static final ClinicDay TODAY = ClinicDay.of("2026-03-02");
  private static final String REASON = "Renewal was promised by phone";

  @Autowired ForCaller<VisitBudgets> budgets;
  @Autowired ForCaller<Prescriptions> prescriptions;
  @Autowired ForCaller<Cases> cases;
  @Autowired ForCaller<Patients> patients;
  @Autowired TestClinics clinics;
  @Autowired Tenancy tenancy;
  @Autowired Ids ids;

  private TestClinic clinic;
  private VisitBudgets ours;
  private PatientId patient;
  private CaseId file;

  @BeforeEach
  void aMedicalCaseInAClinicOfItsOwn() {
    clinic = clinics.another();
    ours = budgets.as(clinic.therapist());
    patient = patients.as(clinic.frontDesk()).registerBeside(aPatient(), TODAY).id();
    file = opened(CaseKind.MEDICAL);
  }

  @Test
  void givesNoVisitToAMedicalCaseWithoutAPrescription() {
    assertThat(ours.visitsLeft(file, TODAY).binding()).isEqualTo(Binding.NO_PRESCRIPTION);
    assertThat(ours.leave(file, TODAY)).isEmpty();
    assertThat(use()).isInstanceOf(Use.NoneLeft.class);
    assertRefused("PRESCRIPTION-006", this::answerForOne);
  }

  @Test
  void countsNothingWhereNoOrderIsNeeded() {
    file = opened(CaseKind.WELLNESS);
    assertThat(ours.leave(file, TODAY)).isPresent();
    assertThat(use()).isInstanceOf(Use.NotCounted.class);
    assertThat(ours.visitsLeft(file, TODAY).used()).isZero();
  }

  @Test
  void takesOneVisitAfterAnotherUntilNoneIsLeft() {
    prescribed();
    IntStream.range(0, 6).forEach(visit -> assertThat(use()).isInstanceOf(Use.Taken.class));
    assertThat(use())
        .isInstanceOfSatisfying(
            Use.NoneLeft.class,
            none -> assertThat(none.now().binding()).isEqualTo(Binding.EXHAUSTED));
    assertThat(ours.visitsLeft(file, TODAY).used()).isEqualTo(6);
  }

  @Test
  void takesAVisitOnce() {
    prescribed();
    VisitId visit = ids.next(VisitId::new);
    assertThat(use(visit)).isInstanceOf(Use.Taken.class);
    assertThat(use(visit)).isInstanceOf(Use.Taken.class);
    assertThat(ours.visitsLeft(file, TODAY).used()).isEqualTo(1);
  }

  @Test
  void neverOverspendsWhenSixtyFourSignAtOnce() throws Exception {
    prescribed();
    List<Callable<Use>> signers =
        IntStream.range(0, 64).<Callable<Use>>mapToObj(signer -> this::useSlowly).toList();
    List<Use> uses;
    try (ExecutorService threads = Executors.newFixedThreadPool(64)) {
      uses = threads.invokeAll(signers).stream().map(Future::resultNow).toList();
    }
    assertThat(uses).filteredOn(Use.Taken.class::isInstance).hasSize(6);
    assertThat(uses).filteredOn(Use.NoneLeft.class::isInstance).hasSize(58);
    assertThat(ours.visitsLeft(file, TODAY).used()).isEqualTo(6);
  }

  @Test
  void letsTheOwnerAnswerForOneVisitBeyondTheOrderAndNoMore() {
    prescribed();
    assertRefused("COVERAGE-018", this::answerForOne);
    IntStream.range(0, 6).forEach(visit -> use());
    answerForOne();
    assertRefused("COVERAGE-018", this::answerForOne);
    assertThat(ours.leave(file, TODAY)).containsInstanceOf(VisitOverride.class);
    assertThat(use()).isInstanceOf(Use.Taken.class);
    VisitsLeft after = ours.visitsLeft(file, TODAY);
    assertThat(after.used()).isEqualTo(7);
    assertThat(after.left()).hasValue(0);
    assertThat(use()).as("it is used once").isInstanceOf(Use.NoneLeft.class);
  }

  @Test
  void letsNoTherapistAnswerForThemselves() {
    prescribed();
    IntStream.range(0, 6).forEach(visit -> use());
    assertRefused("ACCESS-001", () -> ours.answerFor(file, TODAY, REASON));
    assertRefused("PRESCRIPTION-004", () -> owner().answerFor(file, TODAY, " because "));
  }

  @Test
  void goesOnCountingUnderACorrectionAndAnewUnderARenewal() {
    prescribed();
    use();
    use();
    Prescriptions orders = prescriptions.as(clinic.frontDesk());
    orders.correct(verified(), TODAY);
    assertThat(ours.visitsLeft(file, TODAY).used()).isEqualTo(2);
    use();
    assertThat(ours.visitsLeft(file, TODAY).used()).isEqualTo(3);
    orders.renew(verified(), TODAY);
    assertThat(ours.visitsLeft(file, TODAY).used()).isZero();
    assertThat(ours.visitsLeft(file, TODAY).left()).hasValue(6);
  }

  @Test
  void takesNothingBackWithATransactionThatFails() {
    prescribed();
    assertThatThrownBy(
            () ->
                tenancy.within(
                    clinic.id(),
                    sql -> {
                      use();
                      throw new IllegalStateException("the note could not be signed");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ours.visitsLeft(file, TODAY).used()).isZero();
  }

  private CaseId opened(CaseKind kind) {
    return cases.as(clinic.frontDesk()).open(patient, kind, TODAY, Optional.empty()).id();
  }

  private void prescribed() {
    prescriptions.as(clinic.frontDesk()).receive(verified(), TODAY);
  }

  private VerifiedOrder verified() {
    return prescriptions
        .as(clinic.frontDesk())
        .verify(file, typed(sixVisits()), TODAY)
        .verified()
        .orElseThrow();
  }

  private Use use() {
    return use(ids.next(VisitId::new));
  }

  private Use use(VisitId visit) {
    return tenancy.within(
        clinic.id(),
        sql ->
            budgets
                .as(clinic.therapist())
                .use(
                    cases.as(clinic.therapist()).lock(file),
                    new GivenVisit(visit, TODAY, Duration.ofMinutes(45), List.of())));
  }

  // a transaction that stays open long enough for the others to look meanwhile
  private Use useSlowly() {
    return tenancy.within(
        clinic.id(),
        sql -> {
          Use use = use();
          LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
          return use;
        });
  }

  private VisitBudgets owner() {
    return budgets.as(clinic.owner());
  }

  private VisitOverride answerForOne() {
    return owner().answerFor(file, TODAY, REASON);
  }
}
