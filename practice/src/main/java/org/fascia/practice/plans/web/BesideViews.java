package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Dosage;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.planning.Beside;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.StudiedCourse;
import org.fascia.practice.plans.web.ProposalView.BesideView;
import org.fascia.practice.plans.web.ProposalView.FindingRow;
import org.fascia.practice.ui.Reason;

/** What stands beside a plan in words; only what was read on the page of its source. */
final class BesideViews {
  private BesideViews() {}

  static BesideView of(Beside beside) {
    List<String> courses =
        new ArrayList<>(beside.courses().stream().map(BesideViews::course).toList());
    switch (beside.comparison()) {
      case ORDER_IS_LONGER, ORDER_IS_SHORTER ->
          courses.add(text("plans.beside." + beside.comparison().name()));
      case ALIKE -> {
        // nothing to say
      }
    }
    return new BesideView(
        beside.condition().name(),
        "/knowledge/conditions/" + beside.condition().id(),
        beside.condition().position(),
        beside.findings().stream().filter(Estimate::mayBeShown).map(BesideViews::finding).toList(),
        courses);
  }

  private static FindingRow finding(Estimate finding) {
    String certainty =
        finding.certainty().isRated()
            ? text("plans.beside.certainty", finding.certainty().words())
            : text("plans.beside.unrated");
    String title =
        finding.title() + (finding.year().isPresent() ? ", " + finding.year().getAsInt() : "");
    return new FindingRow(
        finding.conclusion(),
        Reason.of(certainty, new Reason.Source(title, finding.seenAt()))
            .toldAt("/knowledge/findings/" + finding.id()));
  }

  /** A trial is told in the words of its source; what is our own choice is said to be so. */
  private static String course(StudiedCourse studied) {
    Dosage course = studied.dosage();
    if (course.basis() == Dosage.Basis.TRIAL) {
      return PlanWords.trial(studied);
    }
    String note = course.note().map(it -> "; " + it).orElse("");
    String minutes =
        course.minutes().isPresent() ? " × " + course.minutes().getAsInt() + " min" : "";
    return text(
        "plans.beside.planning",
        PlanWords.visits(course.sessions()) + minutes,
        course.source() + note);
  }
}
