package org.fascia.practice.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.plans.Plans;

/** The courses of the cases: what was scored, held against what the accepted plan wants. */
public final class Courses {
  private final Cases cases;
  private final Scores scores;
  private final Plans plans;
  private final CourseReading reading;
  private final Knowledge knowledge;

  Courses(Cases cases, Scores scores, Plans plans, CourseReading reading, Knowledge knowledge) {
    this.cases = cases;
    this.scores = scores;
    this.plans = plans;
    this.reading = reading;
    this.knowledge = knowledge;
  }

  /** The courses of a case by instrument, recall and what they tell of, those with scores only. */
  public List<Course> of(CaseId file) {
    List<Score> all = scores.of(file);
    return plan(file).map(plan -> reading.of(file, all, plan)).orElseGet(() -> reading.of(all));
  }

  /**
   * What the patient is asked week by week: pain, function, and what the plan's goals look at; in a
   * wellness case tension and stress, as wished.
   */
  public List<Instrument> asked(CaseId file) {
    List<PlanContent.Goal> goals = plan(file).map(PlanContent::goals).orElse(List.of());
    return Stream.concat(
            Weekly.asked(cases.get(file).kind()).stream(),
            goals.stream().map(PlanContent.Goal::instrument))
        .distinct()
        .map(knowledge.instruments()::get)
        .toList();
  }

  private Optional<PlanContent> plan(CaseId file) {
    return plans.active(file).map(ActivePlan::plan).flatMap(Plan::treatment);
  }
}
