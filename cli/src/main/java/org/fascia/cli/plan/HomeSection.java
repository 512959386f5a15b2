package org.fascia.cli.plan;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.medicine.knowledge.WatchedSign;
import org.fascia.medicine.planning.HomeCare;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;

/** What the patient does at home, and what everybody looks out for. */
final class HomeSection {
  private HomeSection() {}

  static Draft of(Proposal proposal) {
    Draft draft = new Draft("At home, and what to look out for");
    HomeCare home = proposal.homeCare();
    if (!home.advice().isEmpty()) {
      draft.point(PlanWords.sentence(String.join("; ", home.advice())) + ".");
    }
    home.cautions().forEach(it -> draft.point(it + " (precaution awaiting clinical review)."));
    for (WatchedSign.Action action : WatchedSign.Action.values()) {
      List<WatchedSign> signs =
          proposal.watchFor().stream().filter(sign -> sign.action() == action).toList();
      if (!signs.isEmpty()) {
        draft.point(
            PlanWords.sentence(action.words())
                + ": "
                + signs.stream().map(WatchedSign::meaning).collect(joining(". "))
                + ".");
      }
    }
    return draft;
  }
}
