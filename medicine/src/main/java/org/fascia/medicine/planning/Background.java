package org.fascia.medicine.planning;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Dosage;
import org.fascia.medicine.knowledge.Estimate;

/** Gathers what is known of massage for the conditions of a plan. */
final class Background {
  private final Catalogue<Estimate> evidence;

  Background(Catalogue<Estimate> evidence) {
    this.evidence = evidence;
  }

  /** What an order is held against stays out where nobody ordered. */
  Beside beside(Condition condition, List<Line> lines, Optional<Schedule> ordered) {
    List<Dosage> courses = condition.dosages().stream().filter(Dosage::mayBeShown).toList();
    return new Beside(
        condition,
        findings(condition, lines),
        courses.stream().map(it -> StudiedCourse.of(it, ordered)).toList(),
        compare(ordered.map(Schedule::visits).orElseGet(OptionalInt::empty), courses));
  }

  /** What stands behind the guideline position and behind the techniques chosen. */
  private List<Estimate> findings(Condition condition, List<Line> lines) {
    Set<String> ids = new LinkedHashSet<>(condition.positionEvidence());
    for (Line line : lines) {
      if (line.reason() instanceof Reason.FitsCondition(Condition of, Condition.Choice choice)
          && of.equals(condition)) {
        ids.addAll(choice.evidence());
      }
    }
    return ids.stream().map(evidence::get).filter(Estimate::mayBeShown).toList();
  }

  private static Beside.Comparison compare(OptionalInt visits, List<Dosage> courses) {
    IntSummaryStatistics usual = courses.stream().mapToInt(Dosage::sessions).summaryStatistics();
    if (visits.isEmpty() || usual.getCount() == 0) {
      return Beside.Comparison.ALIKE;
    }
    if (visits.getAsInt() > usual.getMax()) {
      return Beside.Comparison.ORDER_IS_LONGER;
    }
    return visits.getAsInt() < usual.getMin()
        ? Beside.Comparison.ORDER_IS_SHORTER
        : Beside.Comparison.ALIKE;
  }
}
