package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.plans.SessionContent;
import org.fascia.practice.plans.web.PlanView.AcceptedView;
import org.fascia.practice.plans.web.PlanView.LineRow;
import org.fascia.practice.ui.Format;
import org.springframework.stereotype.Component;

/** A plan on file in the words of the page. */
@Component
class AcceptedViews {
  private final Knowledge knowledge;

  private final ClinicDays days;
  private final ReviewViews reviews;

  AcceptedViews(Knowledge knowledge, ClinicDays days, ReviewViews reviews) {
    this.knowledge = knowledge;
    this.days = days;
    this.reviews = reviews;
  }

  AcceptedView of(Caller caller, ActivePlan active) {
    Plan plan = active.plan();
    List<String> differences = reviews.of(caller, plan.file(), days.today(caller));
    String title = text("plans.version", plan.version());
    List<LineRow> lines = plan.content().lines().stream().map(this::line).toList();
    return switch (plan.content()) {
      case PlanContent content ->
          new AcceptedView(
              title,
              differences,
              lines,
              PlanWords.sentence(content.schedule()),
              content.goals().stream().map(AcceptedViews::goal).toList(),
              content.leftOut(),
              home(content.home()),
              foot(caller, plan));
      case SessionContent content ->
          new AcceptedView(
              title,
              differences,
              lines,
              "",
              List.of(),
              content.leftOut(),
              List.of(),
              foot(caller, plan));
    };
  }

  private String foot(Caller caller, Plan plan) {
    return text(
        "plans.foot",
        Format.moment(plan.acceptedAt(), days.zone(caller)),
        plan.acceptedBy(),
        plan.consent().by(),
        text("plans.how." + plan.consent().how().name()).toLowerCase(Locale.ROOT));
  }

  private static String goal(PlanContent.Goal goal) {
    String words = text("plans.goal.by", goal.text(), Format.date(goal.by()));
    return goal.baseline()
        .map(
            first ->
                text(
                    "plans.goal.from",
                    words,
                    Format.score(first.value()),
                    Format.date(first.day())))
        .orElse(words);
  }

  LineRow line(PlanContent.Line line) {
    String side = PlanWords.side(line.side());
    String region = knowledge.regions().get(line.region()).plainName();
    return new LineRow(
        knowledge.techniques().get(line.technique()).name(),
        side.isEmpty() ? region : region + ", " + side,
        text(
            "plans.dose",
            Format.minutes(line.handsOn()),
            line.pressure() == line.mostPressure()
                ? text("plans.dose.at", line.mostPressure())
                : text("plans.dose.upTo", line.pressure(), line.mostPressure())),
        PlanWords.sentence(line.ceiling()));
  }

  private static List<String> home(PlanContent.Home home) {
    List<String> all = new ArrayList<>(home.advice());
    home.cautions().forEach(caution -> all.add(text("plans.home.caution", caution)));
    return all;
  }
}
