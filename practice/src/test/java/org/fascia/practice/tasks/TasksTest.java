package org.fascia.practice.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.cases.Duty.Kind.ORDER_ENDING;
import static org.fascia.practice.cases.Duty.Kind.ORDER_EXPIRED;
import static org.fascia.practice.cases.Duty.Kind.ORDER_MISSING;
import static org.fascia.practice.cases.Duty.Kind.OWN;
import static org.fascia.practice.cases.Duty.Kind.SCREENING_DUE;
import static org.fascia.practice.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fascia.practice.access.AuditTrail;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.access.Custody;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.tasks.WorkFilter.Whose;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.IncompleteEventPublications;

@PracticeTest
class TasksTest {
  @Autowired ForCaller<Tasks> tasks;
  @Autowired ForCaller<Tending> tending;
  @Autowired ForCaller<Reconciling> reconciling;
  @Autowired ForCaller<Cases> files;
  @Autowired ForCaller<AuditTrail> trails;
  @Autowired Round round;
  @Autowired Custodian custodian;
  @Autowired IncompleteEventPublications undone;
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTasks list;
  @Autowired ClinicDays days;

  private TestCase one;
  private Caller desk;
  private Caller therapist;
  private ClinicDay today;

  @BeforeEach
  void aCaseWithoutAnOrder() throws InterruptedException {
    one = cases.opened(CaseKind.MEDICAL);
    desk = one.clinic().frontDesk();
    therapist = one.clinic().therapist();
    today = days.today(desk);
    list.follow(one.clinic());
  }

  @Test
  void opensByItselfWhatIsDueInACase() {
    assertThat(open(desk))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.kind()).isEqualTo(ORDER_MISSING);
              assertThat(task.href()).isEqualTo("/cases/" + one.file() + "/prescription");
              assertThat(task.tending().owner())
                  .as("the desk's, until somebody takes it")
                  .isEmpty();
            });
    assertThat(history(only(desk))).containsExactly(TaskEvent.What.OPENED);
  }

  @Test
  void closesByItselfWhenTheCauseIsGone() throws InterruptedException {
    Task missing = only(desk);
    prescribed(12);
    assertThat(open(desk)).isEmpty();
    Task closed = tasks.as(desk).get(missing.id());
    assertThat(closed.state()).isEqualTo(Task.State.CAUSE_GONE);
    assertThat(history(closed)).containsExactly(TaskEvent.What.OPENED, TaskEvent.What.CAUSE_GONE);
    assertRefused("TASK-002", () -> tending.as(desk).take(missing.id()));
  }

  @Test
  void opensAnewWhenTheCauseComesBack() throws InterruptedException {
    prescribed(2);
    Task first = only(desk);
    assertThat(first.kind()).isEqualTo(ORDER_ENDING);
    prescribed(12);
    assertThat(open(desk)).isEmpty();
    prescribed(2);
    assertThat(only(desk).id()).isNotEqualTo(first.id());
  }

  @Test
  void keepsWhatPeopleMadeOfItWhileTheCauseStands() throws InterruptedException {
    prescribed(2);
    Task ending = only(desk);
    Caller owner = one.clinic().owner();
    tending.as(desk).hand(ending.id(), owner.user());
    tending.as(desk).putOff(ending.id(), today.plusDays(3), today);
    tending.as(desk).remark(ending.id(), "Left a message");
    prescribed(1);
    Task after = only(desk);
    assertThat(after.id()).isEqualTo(ending.id());
    assertThat(after.words().number()).as("follows the order").hasValue(1);
    assertThat(after.tending().owner()).contains(new Owner(owner.user(), owner.name()));
    assertThat(after.tending().putOffUntil()).contains(today.plusDays(3));
    assertThat(after.tending().lastWord()).isEqualTo("Left a message");
    assertThat(history(after))
        .containsExactly(
            TaskEvent.What.OPENED,
            TaskEvent.What.HANDED_ON,
            TaskEvent.What.PUT_OFF,
            TaskEvent.What.REMARK);
  }

  @Test
  void isTheTherapistsOfTheCaseUntilAPersonSaysOtherwise() throws InterruptedException {
    prescribed(12);
    Task screen = only(therapist);
    assertThat(screen.kind()).isEqualTo(SCREENING_DUE);
    assertThat(screen.tending().owner()).map(Owner::user).contains(therapist.user());
    tending.as(one.clinic().owner()).take(screen.id());
    files.as(desk).assign(one.file(), one.therapist().id());
    list.follow(one.clinic());
    assertThat(only(therapist).tending().owner())
        .map(Owner::user)
        .contains(one.clinic().owner().user());
  }

  @Test
  void toldTwiceItChangesNothing() {
    Task before = only(desk);
    assertThat(again()).isZero();
    assertThat(again()).isZero();
    assertThat(only(desk)).isEqualTo(before);
    assertThat(history(before)).hasSize(1);
  }

  @Test
  void toldManyTimesAtOnceItIsOneTask() throws Exception {
    TestCase other = cases.opened(CaseKind.MEDICAL);
    try (ExecutorService together = Executors.newFixedThreadPool(8)) {
      Callable<Integer> bring =
          () -> reconciling.as(itself(other)).of(List.of(other.file()), today);
      for (var done : together.invokeAll(IntStream.range(0, 16).mapToObj(_ -> bring).toList())) {
        done.get();
      }
    }
    list.follow(other.clinic());
    assertThat(tasks.as(other.clinic().frontDesk()).of(List.of(other.file()))).hasSize(1);
  }

  @Test
  void isToldOnceForAllThatATransactionWroteOrNotAtAll() throws InterruptedException {
    long told =
        custodian
            .admit(desk)
            .together(
                () -> {
                  rested();
                  return list.told(one.clinic());
                });
    assertThat(told).as("in the registry before it is committed").isEqualTo(1);
    list.follow(one.clinic());
    Custody custody = custodian.admit(desk);
    assertThatThrownBy(() -> custody.together(this::restedInVain)).hasMessage("no light");
    assertThat(list.told(one.clinic())).isZero();
  }

  @Test
  void whatAServerToldBeforeItDiedIsDoneAtTheNextStart() throws InterruptedException {
    prescribed(12);
    Map<String, Object> told =
        custodian
            .admit(desk)
            .together(
                () -> {
                  rested();
                  return list.publication(one.clinic());
                });
    list.follow(one.clinic());
    round.through(one.clinic().id(), today.plusDays(400));
    assertThat(open(desk)).extracting(Task::kind).containsExactly(ORDER_EXPIRED);
    list.leaveUndone(told);
    undone.resubmitIncompletePublications(left -> true);
    list.follow(one.clinic());
    assertThat(open(desk)).isEmpty();
  }

  @Test
  void theDayItselfOpensWhatNobodyTouched() throws InterruptedException {
    prescribed(12);
    assertThat(open(desk)).isEmpty();
    assertThat(round.through(one.clinic().id(), today.plusDays(400))).isPositive();
    assertThat(open(desk)).extracting(Task::kind).containsExactly(ORDER_EXPIRED);
    assertThat(round.through(one.clinic().id(), today.plusDays(400))).isZero();
    round.through(one.clinic().id(), today);
    assertThat(open(desk)).isEmpty();
  }

  @Test
  void nobodyClosesWhatHasACause() {
    assertRefused("TASK-006", () -> tending.as(desk).done(only(desk).id()));
  }

  @Test
  void aPersonsOwnNoteStaysUntilAPersonClosesIt() {
    Task own = tending.as(desk).note(one.file(), " Call the adjuster ", today, today);
    assertThat(own.kind()).isEqualTo(OWN);
    assertThat(own.words().name()).isEqualTo("Call the adjuster");
    again();
    assertThat(open(desk)).extracting(Task::kind).contains(OWN);
    assertThat(tending.as(therapist).done(own.id()).state()).isEqualTo(Task.State.DONE);
    assertThat(open(desk)).extracting(Task::kind).doesNotContain(OWN);
    assertRefused("TASK-005", () -> tending.as(desk).note(one.file(), " ", today, today));
    assertRefused(
        "TASK-004", () -> tending.as(desk).note(one.file(), "late", today.plusDays(-1), today));
  }

  @Test
  void isPutOffToADayToCome() {
    TaskId id = only(desk).id();
    assertRefused("TASK-004", () -> tending.as(desk).putOff(id, today, today));
    tending.as(desk).putOff(id, today.plusDays(1), today);
    assertThat(only(desk).isPutOff(today)).isTrue();
    assertThat(only(desk).isPutOff(today.plusDays(1))).isFalse();
    assertRefused("TASK-005", () -> tending.as(desk).remark(id, " "));
  }

  @Test
  void whatIsClinicalIsNotThereForTheDesk() throws InterruptedException {
    prescribed(12);
    Task screen = only(therapist);
    assertThat(open(desk)).isEmpty();
    assertRefused("TASK-001", () -> tasks.as(desk).get(screen.id()));
    assertRefused("TASK-003", () -> tending.as(therapist).hand(screen.id(), desk.user()));
    assertRefused("TASK-001", () -> tasks.as(clinics.another().owner()).get(screen.id()));
  }

  @Test
  void mineIsWhatIHaveAndWhatNobodyOfMyRoleHas() {
    assertThat(mine(desk)).containsExactly(ORDER_MISSING);
    assertThat(mine(therapist)).isEmpty();
    assertThat(tasks.as(desk).dueForMe(() -> today)).isEqualTo(1);
    tending.as(therapist).take(only(desk).id());
    assertThat(mine(desk)).isEmpty();
    assertThat(mine(therapist)).containsExactly(ORDER_MISSING);
    assertThat(tasks.as(desk).dueForMe(() -> today)).isZero();
    assertThat(tasks.as(desk).tallies().get(ORDER_MISSING)).isEqualTo(new Tasks.Tally(0, 1));
  }

  @Test
  void whatStopsTreatmentStandsFirstAndWhatIsPutOffLast() throws InterruptedException {
    tending.as(desk).note(one.file(), "Call the adjuster", today, today);
    assertThat(mine(desk)).containsExactly(ORDER_MISSING, OWN);
    tending.as(desk).putOff(open(desk).getFirst().id(), today.plusDays(9), today);
    assertThat(mine(desk)).containsExactly(OWN, ORDER_MISSING);
  }

  @Test
  void everyStepLeavesItsTraceAtThePatient() {
    tending.as(desk).take(only(desk).id());
    assertThat(trails.as(one.clinic().owner()).about(one.patient(), 50))
        .extracting(event -> event.who() + " " + event.act())
        .contains("Fascia (APPLICATION) create task", "Frida Desk (FRONT_DESK) change task");
  }

  private void rested() {
    files.as(desk).hold(one.file(), today, "travelling");
    files.as(desk).resume(one.file(), today);
  }

  private long restedInVain() {
    rested();
    throw new IllegalStateException("no light");
  }

  private void prescribed(int visits) throws InterruptedException {
    cases.prescribe(one, TestCases.anOrderFor(visits, today.plusDays(-1)), today);
    list.follow(one.clinic());
  }

  private int again() {
    return reconciling.as(itself(one)).ofPatient(one.patient(), today);
  }

  private static Caller itself(TestCase whose) {
    return Caller.application(whose.clinic().id(), "test");
  }

  private List<Task> open(Caller person) {
    return tasks.as(person).of(List.of(one.file()));
  }

  private Task only(Caller person) {
    List<Task> open = open(person);
    assertThat(open).hasSize(1);
    return open.getFirst();
  }

  private List<Kind> mine(Caller person) {
    return tasks.as(person).list(WorkFilter.of(Whose.MINE), today).stream()
        .map(Task::kind)
        .toList();
  }

  private List<TaskEvent.What> history(Task task) {
    return tasks.as(desk).events(task.id()).stream().map(TaskEvent::what).toList();
  }
}
