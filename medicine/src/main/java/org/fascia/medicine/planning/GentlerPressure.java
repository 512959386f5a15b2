package org.fascia.medicine.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How much pressure is left after a setback: where it concerns, at most one below what was planned
 * when it showed; anywhere else no more than would be planned without it. Practice reasoning: no
 * trial says by how much.
 */
final class GentlerPressure {
  /** Nothing got worse. */
  static final GentlerPressure NONE = new GentlerPressure(List.of(), List.of());

  private final List<Setback> setbacks;
  private final List<Line> otherwise;

  private GentlerPressure(List<Setback> setbacks, List<Line> otherwise) {
    this.setbacks = setbacks;
    this.otherwise = otherwise;
  }

  static GentlerPressure after(List<Setback> setbacks) {
    return new GentlerPressure(setbacks, List.of());
  }

  /** The same, and nowhere more than in these lines. */
  GentlerPressure within(List<Line> lines) {
    return new GentlerPressure(setbacks, lines);
  }

  /** The highest pressures on one side of one region, 1 to 5, by what sets them. */
  Map<Ceiling, Integer> ceilings(TreatedRegion part) {
    Map<Ceiling, Integer> ceilings = new LinkedHashMap<>();
    for (Setback setback : setbacks) {
      OptionalInt planned = planned(setback, part);
      if (planned.isPresent()) {
        int most = Math.max(1, planned.getAsInt() - 1);
        ceilings.put(new Ceiling.OfResponse(setback, most), most);
      }
    }
    if (!setbacks.isEmpty()) {
      otherwise.stream()
          .filter(line -> line.where().overlaps(part))
          .mapToInt(Line::mostPressure)
          .max()
          .ifPresent(most -> ceilings.put(new Ceiling.OfResponse(setbacks.getFirst(), most), most));
    }
    return ceilings;
  }

  /** What was planned here at most; empty where the setback is about another place. */
  private static OptionalInt planned(Setback setback, TreatedRegion part) {
    if (setback.where().stream().noneMatch(part::overlaps)) {
      return OptionalInt.empty();
    }
    return setback.then().plan().stream()
        .filter(line -> line.region().equals(part.region().id()))
        .filter(line -> line.side().meets(part.side()))
        .mapToInt(LineEdit::mostPressure)
        .max();
  }
}
