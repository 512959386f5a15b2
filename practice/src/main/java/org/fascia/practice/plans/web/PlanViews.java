package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.ui.Format;
import org.springframework.stereotype.Component;

/** Turns plans into what is read of them. */
@Component
class PlanViews {
  private final Knowledge knowledge;

  PlanViews(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  PlanView of(PlanContent content) {
    return new PlanView(
        content.schedule(),
        Format.minutes(content.handsOn()),
        content.reviews().stream()
            .map(review -> text("plans.review", review.afterVisit(), Format.date(review.about())))
            .collect(Collectors.joining("; ")),
        content.lines().stream().map(this::line).toList(),
        content.goals().stream().map(this::goal).toList(),
        content.leftOut(),
        content.home().advice(),
        content.home().cautions());
  }

  private PlanView.Line line(PlanContent.Line line) {
    String name = knowledge.regions().get(line.region()).plainName();
    String side = PlanWords.side(line.side());
    return new PlanView.Line(
        String.join("/", line.region(), line.side().name(), line.technique()),
        knowledge.techniques().get(line.technique()).name(),
        side.isEmpty() ? name : name + ", " + side,
        String.valueOf(line.handsOn().toMinutes()),
        String.valueOf(line.mostPressure()),
        line.mostPressure(),
        PlanWords.sentence(line.reason()),
        line.ceiling());
  }

  private PlanView.Goal goal(PlanContent.Goal goal) {
    return new PlanView.Goal(
        goal.text(),
        text(
            "plans.goal.measured",
            knowledge.instruments().get(goal.instrument()).shortName(),
            Format.date(goal.by())));
  }
}
