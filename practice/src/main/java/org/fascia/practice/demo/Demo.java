package org.fascia.practice.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Fills an empty installation with the demo clinic when it is started with {@code --demo}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fascia.demo", havingValue = "true")
class Demo {

  @Bean
  @Primary
  DemoClock demoClock() {
    return new DemoClock();
  }

  @Bean
  ApplicationRunner demoFilling(
      Clinics clinics,
      DemoHiring hiring,
      DemoCase cases,
      DemoCourse courses,
      DemoPayers payers,
      Knowledge knowledge,
      DemoClock clock) {
    return new Filling(clinics, hiring, cases, courses, payers, new DemoFiles(knowledge), clock);
  }

  /** The filling itself; it runs before the address is printed. */
  private record Filling(
      Clinics clinics,
      DemoHiring hiring,
      DemoCase cases,
      DemoCourse courses,
      DemoPayers payers,
      DemoFiles files,
      DemoClock clock)
      implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    @Override
    public void run(ApplicationArguments arguments) {
      if (clinics.all().isEmpty()) {
        fill(LocalDate.now(Clock.system(DemoHiring.ZONE)));
      }
      refuseRealRecords();
      System.out.println("Demo sign-ins, all with the password \"" + DemoHiring.PASSWORD + "\":");
      System.out.println("  therapists maya@demo.example, tomas@demo.example");
      System.out.println("  front desk desk@demo.example, owner owner@demo.example");
    }

    private void refuseRealRecords() {
      boolean real =
          clinics.all().stream().anyMatch(id -> !clinics.name(id).equals(DemoHiring.CLINIC));
      if (real) {
        throw new Refused(
            "DEMO-001",
            "this database holds a real clinic; --demo is for an empty one. Choose another --home.");
      }
    }

    private void fill(LocalDate today) {
      clock.setBack(moment(today.minusWeeks(6)));
      DemoStaff staff = hiring.hire(today);
      payers.chosen(staff.owner());
      int done = 0;
      for (DemoPatient patient : DemoPatient.ALL) {
        fill(staff, patient, today);
        done++;
        System.out.println(
            "Filling the demo clinic: " + done + " of " + DemoPatient.ALL.size() + " patients");
      }
      DemoWalkIn.ALL.forEach(person -> fill(staff, person, today));
      clock.setRight();
    }

    private void fill(DemoStaff staff, DemoWalkIn person, LocalDate today) {
      LocalDate opened = today.minusWeeks(person.course().weeks());
      clock.setBack(moment(opened));
      ClinicDay day = new ClinicDay(opened);
      var file = cases.opened(staff, person, day);
      var therapist = staff.therapists().get(person.course().therapist()).caller();
      courses.run(
          new DemoCourse.Running(file, person.kind(), therapist, person.course(), day),
          today,
          clock);
    }

    private void fill(DemoStaff staff, DemoPatient patient, LocalDate today) {
      var order = files.order(patient.chart());
      LocalDate planned = today.minusWeeks(patient.weeks());
      LocalDate opened = planned.isBefore(order.asOf()) ? order.asOf() : planned;
      if (opened.isAfter(today)) {
        LOG.info(
            "The example {} lies in the future of this machine and is left out", patient.chart());
        return;
      }
      ClinicDay day = new ClinicDay(opened);
      clock.setBack(moment(opened));
      var papers =
          new DemoCase.Papers(files.chart(patient.chart(), opened, DemoHiring.ZONE), order);
      var file = cases.opened(staff, patient, papers, day);
      payers.covered(staff.frontDesk(), patient.chart(), file, day);
      var therapist = staff.therapists().get(patient.therapist()).caller();
      try {
        courses.run(
            new DemoCourse.Running(file, CaseKind.MEDICAL, therapist, patient, day), today, clock);
      } catch (Refused stopped) {
        // a case the rules stop is a true case too: the clinic finds it where it stopped
        LOG.debug("The course of {} stopped: {}", patient.chart(), stopped.code());
      }
    }

    private static Instant moment(LocalDate day) {
      return day.atTime(8, 30).atZone(DemoHiring.ZONE).toInstant();
    }
  }
}
