package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Technique;

/**
 * Two conditions of one plan that leave room for different pressures: the lighter one is kept to,
 * and that is said.
 *
 * @param lighter the condition that is treated lightly as such
 * @param other the condition that by itself would leave room for more
 * @param asked the most the lighter one allows, 1 to 5
 * @param allowed the most the other one would allow: its own limit, or what its techniques work
 *     with
 * @param planned the most that is planned anywhere; less than asked where a rule or the order says
 *     so, or where the therapist wants less
 */
public record Conflict(Condition lighter, Condition other, int asked, int allowed, int planned) {

  /** One for every condition that the lightest of them holds back; empty where none does. */
  static List<Conflict> among(
      List<Condition> conditions, Catalogue<Technique> techniques, List<Line> lines) {
    Optional<Condition> lightest =
        conditions.stream()
            .filter(condition -> condition.maxPressure().isPresent())
            .min(Comparator.comparingInt(condition -> condition.maxPressure().orElseThrow()));
    List<Conflict> conflicts = new ArrayList<>();
    lightest.ifPresent(
        lighter -> {
          int asked = lighter.maxPressure().orElseThrow();
          for (Condition other : conditions) {
            int allowed = most(other, techniques);
            if (allowed > asked) {
              conflicts.add(new Conflict(lighter, other, asked, allowed, most(lines)));
            }
          }
        });
    return conflicts;
  }

  Conflict plannedIn(List<Line> lines) {
    return new Conflict(lighter, other, asked, allowed, most(lines));
  }

  private static int most(Condition condition, Catalogue<Technique> techniques) {
    return condition
        .maxPressure()
        .orElseGet(
            () ->
                condition.techniques().stream()
                    .map(choice -> techniques.get(choice.technique()))
                    .filter(technique -> !technique.homeOnly())
                    .mapToInt(technique -> technique.pressure().most())
                    .max()
                    .orElse(0));
  }

  private static int most(List<Line> lines) {
    return lines.stream().mapToInt(Line::mostPressure).max().orElse(0);
  }
}
