package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.planning.NoOutline;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Verdict;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.intake.ScreeningOnRecord;
import org.fascia.practice.plans.web.PlanView.FirstView;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;

/** What must happen before there can be a plan. */
final class FirstViews {
  private final CaseKind kind;
  private final String file;

  /** Views for a case of this kind at this address. */
  FirstViews(CaseKind kind, String file) {
    this.kind = kind;
    this.file = file;
  }

  FirstView screen(String words) {
    return new FirstView(Optional.empty(), words, List.of(), screening());
  }

  /** There is nothing to plan on yet. */
  FirstView grounds() {
    return new FirstView(
        Optional.empty(),
        text("plans.first.grounds." + kind),
        List.of(),
        new Link(text("plans.first.case"), file));
  }

  FirstView forbidden(ScreeningOnRecord screening) {
    return forbidden(screening.shown().verdict(), screening.shown().fired());
  }

  FirstView none(NoPlan none) {
    return switch (none) {
      case NoPlan.Forbidden forbidden ->
          forbidden(forbidden.screening().verdict(), forbidden.screening().fired());
      case NoPlan.NothingLeft nothing ->
          new FirstView(
              Optional.empty(),
              text("plans.first.nothing." + kind),
              Stream.concat(
                      nothing.omissions().stream()
                          .map(PlanWords::omission)
                          .map(PlanWords::sentence),
                      nothing.permitted().stream()
                          .map(it -> text("plans.first.possible." + kind, it.technique().name())))
                  .toList(),
              new Link(text("plans.first.case"), file));
      case NoPlan.NowhereToTreat _ ->
          new FirstView(
              Optional.empty(),
              text("plans.first.nowhere." + kind),
              List.of(),
              new Link(text("plans.first.case"), file));
    };
  }

  FirstView none(NoOutline none) {
    return switch (none) {
      case NoOutline.Forbidden forbidden ->
          forbidden(forbidden.screening().verdict(), forbidden.screening().fired());
      case NoOutline.NothingLeft nothing ->
          new FirstView(
              Optional.empty(),
              text("plans.first.nothing." + kind),
              nothing.leftOut().stream().map(PlanWords::omission).map(PlanWords::sentence).toList(),
              new Link(text("plans.first.case"), file));
    };
  }

  private FirstView forbidden(Verdict verdict, List<FiredRule> fired) {
    Gravity gravity = FiredRule.askFirst(fired) ? Gravity.ASK_FIRST : Gravity.of(verdict.slug());
    return new FirstView(
        Optional.of(gravity),
        gravity == Gravity.ASK_FIRST
            ? text("plans.first.ask")
            : text("plans.first.forbidden." + kind),
        fired.stream()
            .filter(rule -> !rule.outcome().permitsTreatment())
            .map(rule -> rule.name() + ": " + rule.action())
            .toList(),
        screening());
  }

  private Link screening() {
    return new Link(text("plans.first.screening"), file + "/screening");
  }
}
