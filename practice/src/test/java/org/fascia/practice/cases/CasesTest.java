package org.fascia.practice.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.people.PeopleExamples.TODAY;
import static org.fascia.practice.people.PeopleExamples.aPatient;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Patients;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class CasesTest {
  @Autowired ForCaller<Cases> cases;
  @Autowired ForCaller<Patients> patients;
  @Autowired TestClinics clinics;

  private TestClinic clinic;
  private Cases ours;
  private PatientId patient;

  @BeforeEach
  void aPatientInAClinicOfItsOwn() {
    clinic = clinics.another();
    ours = cases.as(clinic.frontDesk());
    patient = patients.as(clinic.frontDesk()).registerBeside(aPatient(), TODAY).id();
  }

  @Test
  void opensUnderTheNextNumberWithItsFirstEvent() {
    Case first = opened();
    Case second = opened();
    assertThat(first.number()).hasToString("C-0001");
    assertThat(second.number()).hasToString("C-0002");
    assertThat(ours.get(first.id())).isEqualTo(first);
    assertThat(ours.of(patient)).containsExactly(second, first);
    assertThat(ours.events(first.id()))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.kind()).isEqualTo(CaseEvent.Kind.OPENED);
              assertThat(event.day()).isEqualTo(TODAY);
              assertThat(event.by()).isEqualTo("Frida Desk");
            });
  }

  @Test
  void givesNoNumberTwiceToDesksThatOpenAtOnce() throws Exception {
    List<Callable<Integer>> desks =
        IntStream.range(0, 40)
            .<Callable<Integer>>mapToObj(desk -> () -> opened().number().value())
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      assertThat(threads.invokeAll(desks).stream().map(Future::resultNow)).doesNotHaveDuplicates();
    }
  }

  @Test
  void restsAndGoesOnAndEnds() {
    Case file = opened();
    assertThat(ours.activate(file.id(), TODAY).state()).isEqualTo(new CaseState.Active());
    assertThat(ours.hold(file.id(), TODAY, " fever ").state())
        .isEqualTo(new CaseState.OnHold(TODAY, "fever"));
    assertThat(ours.resume(file.id(), TODAY.plusDays(4)).state()).isEqualTo(new CaseState.Active());
    Case ended = ours.discharge(file.id(), TODAY.plusDays(40), "goals reached");
    assertThat(ours.get(file.id())).isEqualTo(ended);
    assertThat(ended.isOpen()).isFalse();
    assertThat(ours.underWay()).isEmpty();
    assertThat(ours.events(file.id()))
        .extracting(CaseEvent::kind)
        .containsExactly(
            CaseEvent.Kind.OPENED,
            CaseEvent.Kind.ACTIVATED,
            CaseEvent.Kind.HELD,
            CaseEvent.Kind.RESUMED,
            CaseEvent.Kind.DISCHARGED);
  }

  @Test
  void changesNothingOnceDischarged() {
    Case file = opened();
    ours.discharge(file.id(), TODAY, "moved away");
    assertRefused("CASE-002", () -> ours.activate(file.id(), TODAY));
    assertRefused("CASE-002", () -> ours.hold(file.id(), TODAY, "fever"));
    assertRefused("CASE-002", () -> ours.discharge(file.id(), TODAY, "again"));
    assertThat(ours.events(file.id())).hasSize(2);
  }

  @Test
  void asksForAReasonAndForAHoldBeforeResuming() {
    Case file = opened();
    assertRefused("CASE-003", () -> ours.hold(file.id(), TODAY, " "));
    assertRefused("CASE-003", () -> ours.discharge(file.id(), TODAY, ""));
    assertRefused("CASE-004", () -> ours.resume(file.id(), TODAY));
  }

  @Test
  void writesDownWhatOtherRoomsReport() {
    Case file = opened();
    ours.note(file.id(), TODAY, CaseEvent.Kind.CHART_RECEIVED, "12 entries", Permission.SEE_CASES);
    assertThat(ours.events(file.id()).getLast().words()).isEqualTo("12 entries");
  }

  @Test
  void doesNotKnowACaseOfAnotherClinic() {
    Case elsewhere = opened();
    Cases theirs = cases.as(clinics.another().therapist());
    assertRefused("CASE-001", () -> theirs.get(elsewhere.id()));
    assertRefused("CASE-001", () -> theirs.lock(elsewhere.id()));
    assertThat(theirs.of(patient)).isEmpty();
  }

  private Case opened() {
    return ours.open(patient, CaseKind.MEDICAL, TODAY, Optional.empty());
  }

  private static void assertRefused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
