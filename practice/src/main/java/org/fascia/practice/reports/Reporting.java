package org.fascia.practice.reports;

import java.time.Clock;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.ReportDays;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repository, made for a caller. */
@Configuration(proxyBeanMethods = false)
class Reporting {

  @Bean
  ForCaller<ReportComposer> reportComposers(
      ForCaller<Patients> patients,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Visits> visits,
      ForCaller<Notes> notes,
      ForCaller<VisitBudgets> budgets,
      ForCaller<Screenings> screenings,
      ForCaller<Courses> courses) {
    return caller ->
        new ReportComposer(
            patients.as(caller),
            prescriptions.as(caller),
            new ReportComposer.Treatments(visits.as(caller), notes.as(caller), budgets.as(caller)),
            screenings.as(caller),
            courses.as(caller));
  }

  /** Brings the budget the days on which reports were signed. */
  @Bean
  ForCaller<ReportDays> reportDays(Custodian custodian) {
    return caller -> new SignedReportDays(custodian.admit(caller))::of;
  }

  @Bean
  ForCaller<Reports> reports(
      Custodian custodian,
      ForCaller<Cases> cases,
      ForCaller<ReportComposer> composers,
      Ids ids,
      Clock clock) {
    return caller ->
        new Reports(custodian.admit(caller), cases.as(caller), composers.as(caller), ids, clock);
  }
}
