package org.fascia.cli.plan;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.planning.Candidate;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.TreatedRegion;

/** What is done in every visit. */
final class VisitSection {
  private final Proposal proposal;
  private final Draft draft;

  private VisitSection(Proposal proposal) {
    this.proposal = proposal;
    this.draft =
        new Draft("Each visit: " + proposal.handsOn().toMinutes() + " minutes of hands-on work");
  }

  static Section of(Proposal proposal) {
    return new VisitSection(proposal).section();
  }

  private Section section() {
    byTechnique().forEach(this::technique);
    proposal.conflicts().forEach(it -> draft.words(PlanWords.conflict(it)));
    proposal.conditions().forEach(this::precautions);
    Duration granted = proposal.schedule().perVisit().handsOn();
    if (proposal.handsOn().compareTo(granted) < 0) {
      draft.words(
          "The order grants "
              + granted.toMinutes()
              + " minutes; these techniques are usually given for less. The order stands; discuss"
              + " with the prescriber.");
    }
    notDone();
    reserve();
    return draft.section();
  }

  private void precautions(Condition condition) {
    condition.precautions().ifPresent(words -> draft.words(condition.name() + ": " + words));
  }

  private Map<Technique, List<Line>> byTechnique() {
    Map<Technique, List<Line>> lines = new LinkedHashMap<>();
    proposal
        .lines()
        .forEach(
            line -> lines.computeIfAbsent(line.technique(), it -> new ArrayList<>()).add(line));
    return lines;
  }

  private void technique(Technique technique, List<Line> lines) {
    List<String> details = new ArrayList<>();
    for (Line line : lines) {
      details.add(
          PlanWords.region(line.where())
              + ": "
              + line.handsOn().toMinutes()
              + " minutes, "
              + PlanWords.pressure(line));
    }
    details.addAll(shared(lines, "Pressure", line -> PlanWords.ceiling(line).orElse("")));
    details.addAll(shared(lines, "Why", line -> PlanWords.reason(line.reason())));
    technique.care().ifPresent(care -> details.add("Keep to: " + care));
    technique.afterEffects().ifPresent(effects -> details.add("Say beforehand: " + effects));
    details.addAll(cautions(lines));
    draft.point(technique.name(), details);
  }

  /** What is said of lines, once for all of which it is true; nothing where it is empty. */
  private static List<String> shared(List<Line> lines, String lead, Function<Line, String> words) {
    Map<String, List<TreatedRegion>> regionsOf = new LinkedHashMap<>();
    for (Line line : lines) {
      regionsOf.computeIfAbsent(words.apply(line), it -> new ArrayList<>()).add(line.where());
    }
    boolean differ = regionsOf.size() > 1;
    regionsOf.remove("");
    return regionsOf.entrySet().stream()
        .map(
            entry ->
                lead
                    + (differ ? ", " + PlanWords.regions(entry.getValue()) : "")
                    + ": "
                    + entry.getKey()
                    + ".")
        .toList();
  }

  private static List<String> cautions(List<Line> lines) {
    Set<String> cautions = new LinkedHashSet<>();
    for (Line line : lines) {
      line.where()
          .region()
          .caution()
          .ifPresent(it -> cautions.add(line.where().region().plainName() + ": " + it));
    }
    return cautions.isEmpty()
        ? List.of()
        : List.of("Under the hands: " + String.join("; ", cautions));
  }

  private void notDone() {
    if (!proposal.omissions().isEmpty()) {
      draft.topic("Not done");
      proposal.omissions().forEach(it -> draft.point(PlanWords.omission(it) + "."));
    }
  }

  private void reserve() {
    if (!proposal.inReserve().isEmpty()) {
      draft.words(
          "In reserve, if this does not help by the first re-evaluation: "
              + proposal.inReserve().stream().map(VisitSection::inReserve).collect(joining("; "))
              + ".");
    }
  }

  private static String inReserve(Candidate candidate) {
    return candidate.technique().name()
        + candidate.onlyWhen().map(when -> " (when " + when + ")").orElse("");
  }
}
