package org.fascia.cli;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Reason;
import org.fascia.medicine.planning.VisitLength;

/** Why one line stands in a plan as it does, in lines of text. */
record LineText(Proposal proposal, int number) {

  List<String> lines() {
    Line line = proposal.lines().get(number - 1);
    List<String> lines = new ArrayList<>();
    lines.add(
        "Line %d of %d: %s, %s"
            .formatted(
                number,
                proposal.lines().size(),
                line.technique().name(),
                PlanWords.region(line.where())));
    lines.add("  Why: " + PlanWords.reason(line.reason()) + ".");
    lines.add("  For: " + condition(line.reason()));
    findings(line).forEach(it -> lines.add("  Evidence: " + it));
    lines.add("  Pressure: " + PlanWords.pressure(line) + pressure(line) + ".");
    lines.add("  Time: " + line.handsOn().toMinutes() + " minutes of " + time() + ".");
    line.technique().care().ifPresent(care -> lines.add("  Keep to: " + care));
    return lines;
  }

  private static String condition(Reason reason) {
    return switch (reason) {
      case Reason.FitsCondition fits -> fits.condition().name() + ".";
      case Reason.OrderedByName _ -> "the order names the technique.";
      case Reason.TherapistsChoice _ -> "the therapist chose it.";
      case Reason.AskedFor _ -> "the patient asks for this region.";
      case Reason.GeneralMassage _ -> "the order names the region.";
    };
  }

  /** What was read of this technique for this condition; that nothing was read is an answer. */
  private List<String> findings(Line line) {
    if (!(line.reason() instanceof Reason.FitsCondition fits)) {
      return List.of();
    }
    List<String> read =
        proposal.beside().stream()
            .filter(beside -> beside.condition().equals(fits.condition()))
            .flatMap(beside -> beside.findings().stream())
            .filter(finding -> fits.choice().evidence().contains(finding.id()))
            .map(LineText::finding)
            .toList();
    return read.isEmpty() ? List.of("none was read; practice reasoning.") : read;
  }

  private static String finding(Estimate finding) {
    return finding.conclusion() + " (" + finding.title() + ", " + finding.seenAt() + ")";
  }

  private static String pressure(Line line) {
    return PlanWords.ceiling(line).map(words -> "; " + words).orElse("");
  }

  private String time() {
    VisitLength visit = proposal.schedule().perVisit();
    String by =
        switch (visit.setBy()) {
          case ORDER -> "the order grants";
          case AGREEMENT -> "was agreed on with the patient";
          case TRIAL -> "a trial gave; the order does not say";
          case PLANNING_VALUE -> "are our planning value; the order does not say";
        };
    return visit.handsOn().toMinutes() + " that " + by;
  }
}
