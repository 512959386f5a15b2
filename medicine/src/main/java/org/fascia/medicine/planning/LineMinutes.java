package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives every chosen technique and region its minutes of the visit. */
final class LineMinutes {
  /** Minutes are shared out in steps a clock on the wall can show. */
  private static final int STEP = 5;

  /** The first technique is the main one. */
  private static final double[] WEIGHTS = {5, 3, 2};

  private final List<String> regions;

  /** Shares for a visit; lines follow the order of these regions. */
  LineMinutes(List<TreatedRegion> regions) {
    this.regions = regions.stream().map(it -> it.region().id()).toList();
  }

  /** One technique in one place, before it has its minutes. */
  private record Slot(Candidate candidate, AllowedPart part) {
    String technique() {
      return candidate.technique().id();
    }

    String region() {
      return part.where().region().id();
    }
  }

  /** Lines in the order of techniques, then of regions; a visit too short drops the last ones. */
  List<Line> lines(List<RuledTechnique> chosen, Duration visit) {
    List<Slot> slots = slots(chosen);
    int step = isTooShort(visit, chosen) ? 1 : STEP;
    int[] shares = MinutesShare.share((int) visit.toMinutes(), step, claims(slots, step));
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < shares.length; at++) {
      if (shares[at] > 0) {
        lines.add(line(slots.get(at), Duration.ofMinutes(shares[at])));
      }
    }
    return lines;
  }

  /** Whether the visit would be divided into less than one step a line. */
  static boolean isTooShort(Duration visit, List<RuledTechnique> chosen) {
    int lines = chosen.stream().mapToInt(it -> it.parts().size()).sum();
    return lines > visit.toMinutes() / STEP;
  }

  /** One technique may be chosen for several conditions: its lines stand together. */
  private List<Slot> slots(List<RuledTechnique> chosen) {
    List<Slot> slots =
        chosen.stream()
            .flatMap(it -> it.parts().stream().map(part -> new Slot(it.candidate(), part)))
            .toList();
    List<String> techniques = slots.stream().map(Slot::technique).distinct().toList();
    return slots.stream()
        .sorted(
            Comparator.comparingInt((Slot it) -> techniques.indexOf(it.technique()))
                .thenComparingInt(it -> regions.indexOf(it.region())))
        .toList();
  }

  private static List<MinutesShare.Claim> claims(List<Slot> slots, int step) {
    List<String> techniques = slots.stream().map(Slot::technique).distinct().toList();
    List<MinutesShare.Claim> claims = new ArrayList<>();
    for (Slot slot : slots) {
      int rank = Math.min(techniques.indexOf(slot.technique()), WEIGHTS.length - 1);
      int lines =
          (int) slots.stream().filter(it -> it.technique().equals(slot.technique())).count();
      int most = slot.candidate().technique().sessionMinutes().most() / lines;
      claims.add(new MinutesShare.Claim(WEIGHTS[rank] / lines, Math.max(most, step)));
    }
    return claims;
  }

  private static Line line(Slot slot, Duration handsOn) {
    int typical = slot.candidate().technique().pressure().typical();
    return new Line(
        slot.part().where(),
        slot.candidate().technique(),
        handsOn,
        Math.min(typical, slot.part().mostPressure()),
        slot.part().mostPressure(),
        slot.part().ceiling(),
        slot.candidate().reason());
  }
}
