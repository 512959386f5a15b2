package org.fascia.practice.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.medicine.planning.Allowance;
import org.fascia.medicine.planning.Allowances;
import org.fascia.medicine.planning.Outline;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.practice.ui.Format;

/** An outline in the words and rows of the page. */
final class OutlineViews {
  private OutlineViews() {}

  static OutlineView of(Outline outline, Allowances allowances, String consentBy) {
    List<EditRow> planned = new ArrayList<>();
    outline.steps().forEach(step -> planned.add(EditRow.planned(planned.size(), step)));
    return new OutlineView(
        planned,
        possible(outline.steps(), allowances),
        Format.minutes(outline.basis().wish().perVisit()),
        outline.leftOut().stream().map(PlanWords::omission).map(PlanWords::sentence).toList(),
        consentBy);
  }

  private static List<EditRow> possible(List<Outline.Step> steps, Allowances allowances) {
    Set<String> planned =
        steps.stream().map(it -> it.where() + it.technique().id()).collect(Collectors.toSet());
    List<EditRow> rows = new ArrayList<>();
    for (Allowance allowance : allowances.permitted()) {
      if (!planned.contains(allowance.where() + allowance.technique().id())) {
        rows.add(EditRow.further(steps.size() + rows.size(), allowance));
      }
    }
    return rows;
  }
}
