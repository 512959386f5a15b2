package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.LeftOut;
import org.fascia.medicine.screening.Limit;
import org.fascia.practice.intake.Shown;
import org.fascia.practice.ui.Reason;
import org.fascia.practice.ui.RegionGroup;
import org.fascia.practice.ui.RegionMark;

/** What a screening keeps out and limits, zone by zone, from head to foot. */
final class LimitGroups {
  private final Shown shown;
  private final Map<Zone, List<RegionMark>> marks = new EnumMap<>(Zone.class);

  private LimitGroups(Shown shown) {
    this.shown = shown;
  }

  static List<RegionGroup> of(Shown shown) {
    LimitGroups groups = new LimitGroups(shown);
    shown.leaveOut().forEach(groups::keepOut);
    groups.limits();
    return groups.byPart();
  }

  private void keepOut(LeftOut out) {
    add(
        out.site().zone(),
        new RegionMark.KeepOut(ZoneWords.of(out.site().side()), why(out.rule())));
  }

  /** One mark for all techniques that share a limit. */
  private void limits() {
    Map<Where, Map<Most, Set<String>>> bySite = new LinkedHashMap<>();
    for (Limit limit : shown.limits()) {
      bySite
          .computeIfAbsent(
              new Where(limit.site().zone(), limit.site().side()), where -> new TreeMap<>())
          .computeIfAbsent(new Most(limit.maxPressure(), limit.rule()), most -> new TreeSet<>())
          .add(text("intake.technique." + limit.technique()));
    }
    bySite.forEach(
        (where, limits) ->
            limits.forEach(
                (most, techniques) ->
                    add(
                        where.zone(),
                        new RegionMark.PressureLimit(
                            side(where, techniques), most.pressure(), why(most.rule())))));
  }

  private void add(Zone zone, RegionMark mark) {
    List<RegionMark> there = marks.computeIfAbsent(zone, key -> new ArrayList<>());
    if (!there.contains(mark)) {
      there.add(mark);
    }
  }

  private static String side(Where where, Set<String> techniques) {
    String side = ZoneWords.of(where.side());
    String names = String.join(", ", techniques);
    return side.isEmpty() ? names : side + ", " + names;
  }

  private Reason why(String rule) {
    return shown.fired().stream()
        .filter(fired -> fired.id().equals(rule))
        .findFirst()
        .map(LimitGroups::named)
        .orElseGet(() -> Reason.of(rule));
  }

  private static Reason named(FiredRule fired) {
    Reason why = RuleRow.why(fired);
    return new Reason(
        fired.name() + ". " + why.because(), why.sources(), why.status(), why.entry());
  }

  private List<RegionGroup> byPart() {
    Map<String, List<RegionGroup.Row>> parts = new LinkedHashMap<>();
    marks.forEach(
        (zone, there) ->
            parts
                .computeIfAbsent(part(zone), key -> new ArrayList<>())
                .add(new RegionGroup.Row(ZoneWords.of(zone), there)));
    return parts.entrySet().stream()
        .map(part -> new RegionGroup(text("intake.part." + part.getKey()), part.getValue()))
        .toList();
  }

  private static String part(Zone zone) {
    return switch (zone) {
      case HEAD, FACE, JAW, NECK_ANTERIOR, NECK_LATERAL, NECK_POSTERIOR -> "head";
      case SHOULDER, AXILLA, UPPER_ARM, ELBOW, FOREARM, WRIST, HAND -> "arm";
      case CHEST, BREAST, ABDOMEN, PELVIS, GROIN -> "front";
      case UPPER_BACK, MID_BACK, LOWER_BACK, SACRUM -> "back";
      case BUTTOCK, HIP, THIGH, KNEE, LOWER_LEG, ANKLE, FOOT -> "leg";
    };
  }

  private record Where(Zone zone, Side side) {}

  private record Most(int pressure, String rule) implements Comparable<Most> {
    @Override
    public int compareTo(Most other) {
      int byPressure = Integer.compare(pressure, other.pressure);
      return byPressure != 0 ? byPressure : rule.compareTo(other.rule);
    }
  }
}
