package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.planning.LineFault;
import org.fascia.medicine.planning.PlanReview;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.ResponseWords;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.plans.Plans;
import org.springframework.stereotype.Component;

/** What of the plan on file no longer fits, in sentences. */
@Component
class ReviewViews {
  private final ForCaller<Plans> plans;
  private final Neighbours neighbours;

  ReviewViews(ForCaller<Plans> plans, Neighbours neighbours) {
    this.plans = plans;
    this.neighbours = neighbours;
  }

  /** Empty while it fits, and where the screening has to come first anyway. */
  List<String> of(Caller caller, CaseId file, ClinicDay today) {
    return switch (neighbours.screenings().as(caller).leave(file, today)) {
      case Leave.Granted(PermittedScreening screening) ->
          plans.as(caller).review(screening).map(ReviewViews::words).orElse(List.of());
      case Leave.Forbidden _, Leave.Outdated _, Leave.Unscreened _ -> List.of();
    };
  }

  private static List<String> words(PlanReview review) {
    return switch (review) {
      case PlanReview.StillFits _ -> List.of();
      case PlanReview.Differs differs -> words(differs);
      case PlanReview.Stopped _ -> List.of(text("plans.review.stopped"));
    };
  }

  /** What showed, what would be used instead, and which lines go too far now. */
  private static List<String> words(PlanReview.Differs differs) {
    List<String> words = new ArrayList<>();
    differs.response().forEach(point -> words.add(ResponseWords.point(point)));
    ResponseWords.exchange(differs.exchange()).ifPresent(words::add);
    differs.faults().forEach(fault -> words.add(line(fault)));
    return words;
  }

  private static String line(LineFault fault) {
    return PlanWords.sentence(fault.problem()) + ".";
  }
}
