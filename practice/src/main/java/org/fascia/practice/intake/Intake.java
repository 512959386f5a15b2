package org.fascia.practice.intake;

import java.time.Clock;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.SessionPlanner;
import org.fascia.medicine.screening.Screener;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repositories, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class Intake {

  @Bean
  Screener screener(Knowledge knowledge) {
    return Screener.of(knowledge);
  }

  @Bean
  Planner planner(Knowledge knowledge, Screener screener) {
    return new Planner(knowledge, screener);
  }

  @Bean
  SessionPlanner sessionPlanner(Knowledge knowledge, Screener screener) {
    return new SessionPlanner(knowledge, screener);
  }

  @Bean
  ForCaller<Agreements> agreements(
      Custodian custodian,
      ForCaller<Cases> cases,
      ForCaller<Therapists> therapists,
      Ids ids,
      Clock clock) {
    return caller ->
        new Agreements(
            custodian.admit(caller),
            new Agreements.Neighbours(cases.as(caller), therapists.as(caller)),
            ids,
            clock);
  }

  @Bean
  IntakePolicy intakePolicy() {
    return IntakePolicy.shipped();
  }

  @Bean
  Dossiers.Planners planners(Planner treatments, SessionPlanner sessions) {
    return new Dossiers.Planners(treatments, sessions);
  }

  @Bean
  ForCaller<Dossiers> dossiers(
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Agreements> agreements,
      ForCaller<VisitBudgets> budgets,
      Dossiers.Planners planners,
      Knowledge knowledge,
      IntakePolicy policy) {
    return caller ->
        new Dossiers(
            new Dossiers.Neighbours(
                cases.as(caller),
                patients.as(caller),
                prescriptions.as(caller),
                agreements.as(caller),
                budgets.as(caller)),
            planners,
            knowledge,
            policy);
  }

  @Bean
  ForCaller<Charts> charts(
      Custodian custodian,
      ForCaller<Dossiers> dossiers,
      Knowledge knowledge,
      Ids ids,
      Clock clock) {
    return caller ->
        new Charts(
            custodian.admit(caller),
            dossiers.as(caller),
            rows(caller, ids, clock),
            new FactCheck(knowledge),
            ids);
  }

  @Bean
  ForCaller<Answers> answers(
      Custodian custodian,
      ForCaller<Dossiers> dossiers,
      Knowledge knowledge,
      Ids ids,
      Clock clock) {
    return caller ->
        new Answers(
            custodian.admit(caller),
            dossiers.as(caller),
            rows(caller, ids, clock),
            new FactCheck(knowledge));
  }

  @Bean
  ForCaller<Clearances> clearances(
      Custodian custodian, ForCaller<Dossiers> dossiers, Screener screener, Ids ids, Clock clock) {
    return caller ->
        new Clearances(custodian.admit(caller), dossiers.as(caller), screener, ids, clock);
  }

  @Bean
  ForCaller<Screenings> screenings(
      Custodian custodian,
      ForCaller<Dossiers> dossiers,
      Screener screener,
      Knowledge knowledge,
      IntakePolicy policy,
      Ids ids,
      Clock clock) {
    return caller ->
        new Screenings(
            custodian.admit(caller),
            dossiers.as(caller),
            new Screenings.Rules(screener, knowledge, policy),
            ids,
            clock);
  }

  private static FactRows rows(Caller caller, Ids ids, Clock clock) {
    return new FactRows(caller, ids, clock);
  }
}
