package org.fascia.practice.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;

/** Makes courses of scores, held against a plan. */
final class CourseReading {
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

  CourseReading(Orders orders, Knowledge knowledge) {
    this.orders = orders;
    this.knowledge = knowledge;
    this.trajectories = new Trajectories(knowledge.responseModel());
  }

  /** The courses by instrument, recall and what they tell of, without a plan. */
  List<Course> of(List<Score> scores) {
    return courses(Scores.telling(scores), List.of());
  }

  /** The same, held against this plan of a case. */
  List<Course> of(CaseId file, List<Score> scores, PlanContent plan) {
    List<Score> telling = Scores.telling(scores);
    List<Course> courses = courses(telling, plan.goals());
    return courses.stream().anyMatch(course -> course.aim().isPresent())
        ? read(file, courses, new Against(plan.reviews(), telling.getLast().day()))
        : courses;
  }

  private record Against(List<PlanContent.Review> reviews, ClinicDay newest) {}

  private List<Course> read(CaseId file, List<Course> courses, Against against) {
    Trajectories.Span span =
        new Trajectories.Span(against.reviews(), orders.end(file, against.newest()));
    return courses.stream().map(course -> course.read(trajectories.of(course, span))).toList();
  }

  private List<Course> courses(List<Score> telling, List<PlanContent.Goal> goals) {
    return telling.stream()
        .map(score -> new Asked(score.instrument(), score.recall(), score.thing()))
        .distinct()
        .map(asked -> course(asked, telling, goals))
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
}
