package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Technique;

/**
 * Which techniques another plan would use.
 *
 * @param forward those it has and the plan on file has not
 * @param back those of the plan on file it has not
 */
public record TechniqueExchange(List<Technique> forward, List<Technique> back) {
  /** The same techniques. */
  public static final TechniqueExchange NONE = new TechniqueExchange(List.of(), List.of());

  public TechniqueExchange {
    forward = List.copyOf(forward);
    back = List.copyOf(back);
  }

  static TechniqueExchange between(
      List<LineEdit> accepted, List<Line> now, Catalogue<Technique> techniques) {
    List<String> before = accepted.stream().map(LineEdit::technique).distinct().toList();
    List<Technique> after = now.stream().map(Line::technique).distinct().toList();
    return new TechniqueExchange(
        after.stream().filter(it -> !before.contains(it.id())).toList(),
        before.stream()
            .filter(id -> after.stream().noneMatch(it -> it.id().equals(id)))
            .flatMap(id -> techniques.find(id).stream())
            .toList());
  }
}
