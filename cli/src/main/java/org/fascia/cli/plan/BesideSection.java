package org.fascia.cli.plan;

import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.knowledge.Dosage;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.planning.Beside;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.StudiedCourse;

/** What guidelines and trials hold: beside the plan, not part of the record. */
final class BesideSection {
  private BesideSection() {}

  static Section of(Proposal proposal, Citations citations) {
    Draft draft = new Draft("Beside the plan (not part of the record)");
    for (Beside beside : proposal.beside()) {
      draft.topic(beside.condition().name());
      draft.words(beside.condition().position());
      for (Estimate finding : beside.findings()) {
        draft.point(
            finding.conclusion()
                + certainty(finding)
                + " "
                + citations.number(title(finding), finding.seenAt()));
      }
      beside.courses().forEach(course -> draft.point(course(course)));
      comparison(draft, beside.comparison());
    }
    return draft.section();
  }

  private static String certainty(Estimate finding) {
    return finding.certainty().isRated() ? " (certainty " + finding.certainty().words() + ")" : "";
  }

  private static String title(Estimate finding) {
    return finding.title() + (finding.year().isPresent() ? ", " + finding.year().getAsInt() : "");
  }

  /** A trial is told in the words of its source; what is our own choice is said to be so. */
  private static String course(StudiedCourse studied) {
    Dosage course = studied.dosage();
    if (course.basis() == Dosage.Basis.TRIAL) {
      return PlanWords.trial(studied);
    }
    String note = course.note().map(it -> "; " + it).orElse("");
    String minutes =
        course.minutes().isPresent() ? " of " + course.minutes().getAsInt() + " minutes" : "";
    return "Planning value: "
        + PlanWords.visits(course.sessions())
        + minutes
        + " ("
        + course.source()
        + note
        + ").";
  }

  private static void comparison(Draft draft, Beside.Comparison comparison) {
    switch (comparison) {
      case ORDER_IS_LONGER ->
          draft.words(
              "More visits are ordered than any of these. The order stands; discuss with the"
                  + " prescriber if nothing has changed by the re-evaluation.");
      case ORDER_IS_SHORTER ->
          draft.words(
              "Fewer visits are ordered than any of these; a change may not show yet at the last"
                  + " one.");
      case ALIKE -> {}
    }
  }
}
