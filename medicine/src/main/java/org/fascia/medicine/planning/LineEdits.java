package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.knowledge.Region.Laterality;
import org.fascia.medicine.knowledge.Technique;

/** Holds changed lines against what was asked for and the rules, as the planner held its own. */
final class LineEdits {
  private final Knowledge knowledge;
  private final LineScreener screener;
  private final Bounds bounds;
  private final List<LineFault> faults = new ArrayList<>();

  LineEdits(Knowledge knowledge, LineScreener screener, Bounds bounds) {
    this.knowledge = knowledge;
    this.screener = screener;
    this.bounds = bounds;
  }

  /** What was found wrong; the lines are worth nothing unless this is empty. */
  List<LineFault> faults() {
    return List.copyOf(faults);
  }

  /** The lines as edited; see {@link #faults}. */
  List<Line> lines(List<LineEdit> edits) {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < edits.size(); at++) {
      line(edits.get(at), at + 1).ifPresent(lines::add);
    }
    if (edits.isEmpty()) {
      fault("LINE-001", 0, "a plan has at least one line");
    }
    Duration granted = bounds.granted();
    Duration wanted = edits.stream().map(LineEdit::handsOn).reduce(Duration.ZERO, Duration::plus);
    if (wanted.compareTo(granted) > 0) {
      fault("LINE-006", 0, wanted.toMinutes() + " minutes, the visit has " + granted.toMinutes());
    }
    return lines;
  }

  private Optional<Line> line(LineEdit edit, int number) {
    Optional<Region> region = knowledge.regions().find(edit.region());
    Optional<Technique> technique = knowledge.techniques().find(edit.technique());
    if (region.isEmpty() || technique.isEmpty() || !isSideOf(region.get(), edit.side())) {
      fault("LINE-002", number, "there is no such region, side or technique");
      return Optional.empty();
    }
    TreatedRegion where = new TreatedRegion(region.get(), edit.side());
    if (edit.handsOn().toMinutes() < 1) {
      fault("LINE-006", number, "a line takes at least one minute");
    } else if (!bounds.hold(where)) {
      fault(
          "LINE-003",
          number,
          region.get().plainName() + " is not " + bounds.participle() + " on that side");
    } else if (!bounds.hold(technique.get())) {
      fault("LINE-004", number, technique.get().name() + " is not " + bounds.participle());
    } else if (!bounds.scope().holds(technique.get())) {
      return notThere(where, technique.get(), bounds.scope().without(technique.get()), number);
    } else {
      return ruled(edit, where, technique.get(), number);
    }
    return Optional.empty();
  }

  private Optional<Line> ruled(
      LineEdit edit, TreatedRegion where, Technique technique, int number) {
    int most = technique.pressure().most();
    Optional<Ceiling> ceiling = Optional.empty();
    for (TreatedRegion part : where.apart()) {
      switch (screener.rule(technique, part)) {
        case LineRuling.Allowed(int here, Optional<Ceiling> because) -> {
          if (here < most) {
            most = here;
            ceiling = because;
          }
        }
        case LineRuling.RegionOut(Cause cause) -> {
          return notThere(part, technique, cause, number);
        }
        case LineRuling.TechniqueOut(Cause cause) -> {
          return notThere(part, technique, cause, number);
        }
      }
    }
    if (edit.mostPressure() < 1 || edit.mostPressure() > most) {
      fault("LINE-007", number, "pressure goes from 1 to " + most + " there" + because(ceiling));
      return Optional.empty();
    }
    int start = Math.min(technique.pressure().typical(), edit.mostPressure());
    return Optional.of(
        new Line(
            where,
            technique,
            edit.handsOn(),
            start,
            edit.mostPressure(),
            ceiling,
            bounds.reason(technique)));
  }

  private Optional<Line> notThere(
      TreatedRegion where, Technique technique, Cause cause, int number) {
    fault(
        "LINE-005",
        number,
        technique.name() + ", " + PlanWords.region(where) + ": " + PlanWords.cause(cause));
    return Optional.empty();
  }

  private static boolean isSideOf(Region region, Side side) {
    return (region.laterality() == Laterality.MIDLINE) == (side == Side.UNSTATED);
  }

  private static String because(Optional<Ceiling> ceiling) {
    return ceiling.map(it -> ", because of: " + PlanWords.ceiling(it)).orElse("");
  }

  private void fault(String code, int line, String problem) {
    faults.add(new LineFault(code, line, problem));
  }
}
