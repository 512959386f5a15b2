package org.fascia.practice.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;

/** The courses of the cases: what was scored, held against what the accepted plan wants. */
public final class Courses {
  private final Cases cases;
  private final Scores scores;
  private final Plans plans;
  private final Knowledge knowledge;
  private final Trajectories trajectories;
  private final Orders orders;

  /** What was ordered, and until when. */
  record Orders(Prescriptions prescriptions, VisitBudgets budgets) {
    /** The last day of an order that has a length; empty for one that only counts visits. */
    Optional<LocalDate> end(CaseId file, ClinicDay day) {
      return prescriptions
          .active(file)
          .filter(active -> active.order().course().length().isPresent())
          .flatMap(active -> budgets.visitsLeft(file, day).until());
    }
  }

  Courses(Cases cases, Scores scores, Plans plans, Orders orders, Knowledge knowledge) {
    this.cases = cases;
    this.scores = scores;
    this.plans = plans;
    this.orders = orders;
    this.knowledge = knowledge;
    this.trajectories = new Trajectories(knowledge.responseModel());
  }

  /** The courses of a case by instrument, recall and what they tell of, those with scores only. */
  public List<Course> of(CaseId file) {
    List<Score> telling = Scores.telling(scores.of(file));
    List<PlanContent.Goal> goals = goals(file);
    List<Course> courses =
        telling.stream()
            .map(score -> new Asked(score.instrument(), score.recall(), score.thing()))
            .distinct()
            .map(asked -> course(asked, telling, goals))
            .toList();
    return courses.stream().anyMatch(course -> course.aim().isPresent())
        ? read(file, courses, telling.getLast().day())
        : courses;
  }

  private List<Course> read(CaseId file, List<Course> courses, ClinicDay newest) {
    List<PlanContent.Review> reviews = plan(file).map(PlanContent::reviews).orElse(List.of());
    Trajectories.Span span = new Trajectories.Span(reviews, orders.end(file, newest));
    return courses.stream().map(course -> course.read(trajectories.of(course, span))).toList();
  }

  /**
   * What the patient is asked week by week: pain, function, and what the plan's goals look at; in a
   * wellness case tension and stress, as wished.
   */
  public List<Instrument> asked(CaseId file) {
    return Stream.concat(
            Weekly.asked(cases.get(file).kind()).stream(),
            goals(file).stream().map(PlanContent.Goal::instrument))
        .distinct()
        .map(knowledge.instruments()::get)
        .toList();
  }

  /** What was asked of which thing about which time. */
  private record Asked(String instrument, String recall, String thing) {
    boolean of(Score score) {
      return score.instrument().equals(instrument)
          && score.recall().equals(recall)
          && score.thing().equals(thing);
    }
  }

  private Course course(Asked asked, List<Score> telling, List<PlanContent.Goal> goals) {
    List<Score> scores = telling.stream().filter(asked::of).toList();
    return new Course(
        knowledge.instruments().get(asked.instrument()),
        asked.recall(),
        scores,
        goals.stream().flatMap(goal -> aim(goal, scores)).findFirst());
  }

  /** The goal is one of these scores when it is measured from one of them. */
  private static Stream<Course.Aim> aim(PlanContent.Goal goal, List<Score> scores) {
    return goal.baseline().stream()
        .map(PlanContent.Baseline::score)
        .filter(first -> scores.stream().anyMatch(score -> score.id().equals(first)))
        .map(first -> new Course.Aim(goal.condition(), first, goal.target(), goal.by()));
  }

  private List<PlanContent.Goal> goals(CaseId file) {
    return plan(file).map(PlanContent::goals).orElse(List.of());
  }

  private Optional<PlanContent> plan(CaseId file) {
    return plans.active(file).map(ActivePlan::plan).flatMap(Plan::treatment);
  }
}
