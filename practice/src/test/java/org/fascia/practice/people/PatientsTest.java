package org.fascia.practice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.people.PeopleExamples.TODAY;
import static org.fascia.practice.people.PeopleExamples.aPatient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Registration.LooksLike;
import org.fascia.practice.people.Registration.Registered;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class PatientsTest {
  @Autowired ForCaller<Patients> patients;
  @Autowired TestClinics clinics;
  @Autowired Ids ids;

  private TestClinic clinic;
  private Patients ours;

  @BeforeEach
  void inAClinicOfItsOwn() {
    clinic = clinics.another();
    ours = patients.as(clinic.frontDesk());
  }

  @Test
  void numbersPatientsFromOneInEachClinic() {
    assertThat(registered("Ana", "Ochoa").number()).hasToString("P-0001");
    assertThat(registered("Ben", "Ochoa").number()).hasToString("P-0002");
    Patients theirs = patients.as(clinics.another().frontDesk());
    assertThat(theirs.register(aPatient(), TODAY))
        .isInstanceOfSatisfying(
            Registered.class, done -> assertThat(done.patient().number().value()).isEqualTo(1));
  }

  @Test
  void givesNoNumberTwiceToDesksThatRegisterAtOnce() throws Exception {
    List<Callable<Integer>> desks =
        IntStream.range(0, 40)
            .<Callable<Integer>>mapToObj(
                desk -> () -> registered("Desk" + desk, "Ng").number().value())
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Set<Integer> numbers =
          threads.invokeAll(desks).stream().map(Future::resultNow).collect(Collectors.toSet());
      assertThat(numbers).hasSize(40);
    }
  }

  @Test
  void readsBackWhatWasWritten() {
    Patient patient = registered("Zoë", "D'Angelo-Núñez");
    assertThat(ours.get(patient.id())).isEqualTo(patient);
    assertThat(patient.contact().phone().orElseThrow().shown()).isEqualTo("(360) 555-0100");
  }

  @Test
  void warnsOfAPatientOfTheSameNameAndBirthDate() {
    Patient first = registered("José María", "Núñez");
    assertThat(ours.register(aPatient("JOSE", "nunez"), TODAY))
        .isEqualTo(new LooksLike(List.of(first)));
    assertThat(ours.list(0).patients()).hasSize(1);
  }

  @Test
  void registersATwinInNameOnceSomeoneHasLooked() {
    Patient first = registered("Ana", "Ochoa");
    Patient second = ours.registerBeside(aPatient("Ana", "Ochoa"), TODAY);
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(ours.alike(first.name(), first.birthDate())).containsExactly(first, second);
  }

  @Test
  void findsByBeginningsOfNamesInAnyOrder() {
    Patient patient = registered("Marisol", "Quintero");
    registered("Mario", "Quinn");
    assertThat(ours.search("quint mari")).containsExactly(patient);
    assertThat(ours.search("mar qui")).hasSize(2);
    assertThat(ours.search("arisol")).isEmpty();
  }

  @Test
  void findsByNumberAndByBirthDate() {
    Patient patient = registered("Marisol", "Quintero");
    assertThat(ours.search("P-0001")).containsExactly(patient);
    assertThat(ours.search("1")).containsExactly(patient);
    assertThat(ours.search("1980-05-02")).containsExactly(patient);
    assertThat(ours.search("5/2/1980")).containsExactly(patient);
    assertThat(ours.search("13/45/1980")).isEmpty();
  }

  @Test
  void takesSignsInASearchForWhatTheyAre() {
    registered("Marisol", "Quintero");
    assertThat(ours.search("%")).isEmpty();
    assertThat(ours.search("q%o")).isEmpty();
    assertThat(ours.search("   ")).isEmpty();
  }

  @Test
  void showsFiftyOnAPage() {
    IntStream.range(0, 51).forEach(one -> registered("No" + one, "Abara"));
    assertThat(ours.list(0).patients()).hasSize(50);
    assertThat(ours.list(0).more()).isTrue();
    assertThat(ours.list(1).patients()).hasSize(1);
    assertThat(ours.list(1).more()).isFalse();
  }

  @Test
  void correctsATypingMistakeUnderTheSameNumber() {
    Patient wrong = registered("Ana", "Ochao");
    Patient right = ours.correct(wrong.id(), aPatient("Ana", "Ochoa"), TODAY);
    assertThat(right.number()).isEqualTo(wrong.number());
    assertThat(ours.search("ochoa")).containsExactly(right);
    assertThat(ours.search("ochao")).isEmpty();
  }

  @Test
  void refusesABirthInTheFutureOrBeforeAnyoneAlive() {
    assertRefused("PEOPLE-004", () -> ours.register(born("2026-03-10"), TODAY));
    assertRefused("PEOPLE-005", () -> ours.register(born("1896-03-08"), TODAY));
  }

  @Test
  void doesNotKnowAPatientOfAnotherClinic() {
    Patient elsewhere = registered("Ana", "Ochoa");
    Patients theirs = patients.as(clinics.another().therapist());
    assertRefused("PEOPLE-001", () -> theirs.get(elsewhere.id()));
    assertRefused("PEOPLE-001", () -> theirs.get(ids.next(PatientId::new)));
    assertThat(theirs.all(List.of(elsewhere.id()))).isEmpty();
    assertThat(theirs.search("Ochoa")).isEmpty();
  }

  private Patient registered(String given, String family) {
    return switch (ours.register(aPatient(given, family), TODAY)) {
      case Registered(Patient patient) -> patient;
      case LooksLike(List<Patient> others) -> throw new AssertionError("on file: " + others);
    };
  }

  private static PatientDetails born(String day) {
    PatientDetails one = aPatient();
    return new PatientDetails(one.name(), LocalDate.parse(day), one.sex(), one.contact());
  }

  private static void assertRefused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
