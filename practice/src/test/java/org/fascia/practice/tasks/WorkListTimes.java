package org.fascia.practice.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.people.PeopleExamples.aPatient;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.tasks.WorkFilter.Whose;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTasks;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long the work list of a clinic with 2,000 open cases takes, and the round through them. No
 * part of the tests: {@code bench/work-list.sh} runs it.
 */
@PracticeTest
class WorkListTimes {
  private static final int CASES = 2000;
  private static final int CALLS = 200;

  @Autowired ForCaller<Tasks> tasks;
  @Autowired ForCaller<Patients> patients;
  @Autowired ForCaller<Cases> files;
  @Autowired ForCaller<Therapists> therapists;
  @Autowired Round round;
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTasks list;
  @Autowired ClinicDays days;

  @Test
  void ofTwoThousandOpenCases(TestClinic clinic) throws InterruptedException {
    ClinicDay today = days.today(clinic.owner());
    open(clinic, today);
    list.follow(clinic, Duration.ofMinutes(20));
    say("round that finds nothing new", once(() -> round.through(clinic.id(), today)));
    say("round in which every order runs out", once(() -> expire(clinic, today)));
    round.through(clinic.id(), today);
    Caller desk = clinic.frontDesk();
    assertThat(tasks.as(desk).list(WorkFilter.of(Whose.MINE), today)).hasSize(Tasks.PAGE);
    say("list", often(() -> tasks.as(desk).list(WorkFilter.of(Whose.MINE), today).size()));
    say("tallies", often(() -> tasks.as(desk).tallies().size()));
    Visitor visitor = clinics.signedIn(clinic, desk);
    say("page, the desk's own", often(() -> visitor.get("/work").body().length()));
    say("page, everybody's", often(() -> visitor.get("/work?whose=EVERYBODYS").body().length()));
  }

  private int expire(TestClinic clinic, ClinicDay today) {
    return round.through(clinic.id(), today.plusDays(400));
  }

  private void open(TestClinic clinic, ClinicDay today) {
    Therapist therapist =
        therapists
            .as(clinic.owner())
            .register(clinic.therapist().user(), new PersonName("Theo", "Lindqvist"));
    for (int number = 0; number < CASES; number++) {
      var patient = patients.as(clinic.frontDesk()).registerBeside(aPatient(), today);
      Case file =
          files
              .as(clinic.frontDesk())
              .open(patient.id(), CaseKind.MEDICAL, today, Optional.of(therapist.id()));
      if (number % 4 != 0) {
        cases.prescribe(
            new TestCase(clinic, patient.id(), file.id(), therapist),
            TestCases.anOrderFor(2 + number % 3, today.plusDays(-1)),
            today);
      }
    }
  }

  private static long[] once(Supplier<Integer> what) {
    long begun = System.nanoTime();
    var _ = what.get();
    return new long[] {System.nanoTime() - begun};
  }

  private static long[] often(Supplier<Integer> what) {
    return IntStream.range(0, CALLS).mapToLong(call -> once(what)[0]).sorted().toArray();
  }

  private static void say(String what, long[] nanos) {
    System.out.printf(
        Locale.ROOT,
        "%-40s median %7.1f ms, 99 of 100 below %7.1f ms (%d)%n",
        what,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        Arrays.stream(nanos).count());
  }
}
