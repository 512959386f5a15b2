package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Verdict;
import org.fascia.practice.intake.ScreeningOnRecord;
import org.fascia.practice.plans.web.PlanView.FirstView;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;

/** What must happen before there can be a plan. */
final class FirstViews {
  private final String file;

  /** Views for the case at this address. */
  FirstViews(String file) {
    this.file = file;
  }

  FirstView screen(String words) {
    return new FirstView(Optional.empty(), words, List.of(), screening());
  }

  FirstView prescription() {
    return new FirstView(
        Optional.empty(),
        text("plans.first.prescription"),
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
              text("plans.first.nothing"),
              Stream.concat(
                      nothing.omissions().stream()
                          .map(PlanWords::omission)
                          .map(PlanWords::sentence),
                      nothing.permitted().stream()
                          .map(it -> text("plans.first.possible", it.technique().name())))
                  .toList(),
              new Link(text("plans.first.case"), file));
      case NoPlan.NowhereToTreat _ ->
          new FirstView(
              Optional.empty(),
              text("plans.first.nowhere"),
              List.of(),
              new Link(text("plans.first.case"), file));
    };
  }

  private FirstView forbidden(Verdict verdict, List<FiredRule> fired) {
    return new FirstView(
        Optional.of(FiredRule.askFirst(fired) ? Gravity.ASK_FIRST : Gravity.of(verdict.slug())),
        text("plans.first.forbidden"),
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
