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

  private LineMinutes() {}

  /** Lines in the order of techniques, then of regions; a visit too short drops the last ones. */
  static List<Line> lines(List<RuledTechnique> ruled, Duration visit) {
    List<RuledTechnique> chosen = byTechnique(ruled);
    int step = isTooShort(visit, chosen) ? 1 : STEP;
    int[] shares = MinutesShare.share((int) visit.toMinutes(), step, claims(chosen, step));
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (RuledTechnique technique : chosen) {
      for (AllowedPart part : technique.parts()) {
        if (shares[at] > 0) {
          lines.add(line(technique.candidate(), part, Duration.ofMinutes(shares[at])));
        }
        at++;
      }
    }
    return lines;
  }

  /** One technique may be chosen for several conditions: its lines stand together. */
  private static List<RuledTechnique> byTechnique(List<RuledTechnique> ruled) {
    List<String> order = techniques(ruled);
    return ruled.stream()
        .filter(it -> !it.parts().isEmpty())
        .sorted(Comparator.comparingInt(it -> order.indexOf(it.technique())))
        .toList();
  }

  private static List<String> techniques(List<RuledTechnique> ruled) {
    return ruled.stream()
        .filter(it -> !it.parts().isEmpty())
        .map(RuledTechnique::technique)
        .distinct()
        .toList();
  }

  /** Whether the visit would be divided into less than one step a line. */
  static boolean isTooShort(Duration visit, List<RuledTechnique> chosen) {
    return lineCount(chosen) > visit.toMinutes() / STEP;
  }

  private static int lineCount(List<RuledTechnique> chosen) {
    return chosen.stream().mapToInt(it -> it.parts().size()).sum();
  }

  private static List<MinutesShare.Claim> claims(List<RuledTechnique> chosen, int step) {
    List<String> order = techniques(chosen);
    List<MinutesShare.Claim> claims = new ArrayList<>();
    for (RuledTechnique technique : chosen) {
      int rank = order.indexOf(technique.technique());
      List<RuledTechnique> same =
          chosen.stream().filter(it -> it.technique().equals(technique.technique())).toList();
      int parts = lineCount(same);
      double weight = WEIGHTS[Math.min(rank, WEIGHTS.length - 1)] / parts;
      int most = technique.candidate().technique().sessionMinutes().most() / parts;
      technique
          .parts()
          .forEach(part -> claims.add(new MinutesShare.Claim(weight, Math.max(most, step))));
    }
    return claims;
  }

  private static Line line(Candidate candidate, AllowedPart part, Duration handsOn) {
    int typical = candidate.technique().pressure().typical();
    return new Line(
        part.where(),
        candidate.technique(),
        handsOn,
        Math.min(typical, part.mostPressure()),
        part.mostPressure(),
        part.ceiling(),
        candidate.reason());
  }
}
