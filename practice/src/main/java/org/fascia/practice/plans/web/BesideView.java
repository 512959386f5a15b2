package org.fascia.practice.plans.web;

import java.util.List;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.planning.Beside;
import org.fascia.practice.ui.Reason;

/** What guidelines and trials hold of massage for a condition: beside the plan, not part of it. */
public record BesideView(String condition, String position, List<Finding> findings) {
  public BesideView {
    findings = List.copyOf(findings);
  }

  /** One published finding with its source. */
  public record Finding(String words, Reason why) {}

  static BesideView of(Beside beside) {
    return new BesideView(
        beside.condition().name(),
        beside.condition().position(),
        beside.findings().stream().map(BesideView::finding).toList());
  }

  private static Finding finding(Estimate estimate) {
    return new Finding(
        estimate.conclusion(),
        Reason.of(
            estimate.certainty().replace('-', ' '),
            new Reason.Source(estimate.title(), estimate.seenAt())));
  }
}
