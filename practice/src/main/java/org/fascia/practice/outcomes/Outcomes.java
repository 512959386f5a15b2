package org.fascia.practice.outcomes;

import java.time.Clock;
import java.util.List;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.plans.Responses;
import org.fascia.practice.plans.WeeklyScore;
import org.fascia.practice.plans.WeeklyScores;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.visits.Notes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repositories, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class Outcomes {
  private static final String PAIN = "nprs";

  @Bean
  ForCaller<Scores> scores(
      Custodian custodian, ForCaller<Cases> cases, Knowledge knowledge, Ids ids, Clock clock) {
    return caller -> new Scores(custodian.admit(caller), cases.as(caller), knowledge, ids, clock);
  }

  @Bean
  ForCaller<CourseReading> courseReading(
      ForCaller<Prescriptions> prescriptions,
      ForCaller<VisitBudgets> budgets,
      Knowledge knowledge) {
    return caller ->
        new CourseReading(
            new CourseReading.Orders(prescriptions.as(caller), budgets.as(caller)), knowledge);
  }

  @Bean
  ForCaller<Courses> courses(
      ForCaller<Cases> cases,
      ForCaller<Scores> scores,
      ForCaller<Plans> plans,
      ForCaller<CourseReading> reading,
      Knowledge knowledge) {
    return caller ->
        new Courses(
            cases.as(caller), scores.as(caller), plans.as(caller), reading.as(caller), knowledge);
  }

  /** What plans are made gentler by, changed or ended for. */
  @Bean
  ForCaller<Responses> responses(
      ForCaller<Scores> scores,
      ForCaller<Notes> notes,
      ForCaller<CourseReading> reading,
      Knowledge knowledge) {
    return caller ->
        new Responding(
            scores.as(caller),
            notes.as(caller),
            reading.as(caller),
            knowledge.instruments().get(PAIN));
  }

  /** What plans take the first scores of their goals from. */
  @Bean
  ForCaller<WeeklyScores> weeklyScores(ForCaller<Scores> scores, Knowledge knowledge) {
    return caller -> file -> weekly(scores.as(caller).of(file), knowledge.instruments());
  }

  private static List<WeeklyScore> weekly(List<Score> scores, Catalogue<Instrument> instruments) {
    return Scores.telling(scores).stream()
        .filter(one -> one.recall().equals(Weekly.recall(instruments.get(one.instrument()))))
        .map(
            one -> new WeeklyScore(one.id(), one.instrument(), one.thing(), one.value(), one.day()))
        .toList();
  }
}
