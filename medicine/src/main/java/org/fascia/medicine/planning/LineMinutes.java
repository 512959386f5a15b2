package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.ArrayList;
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
    List<RuledTechnique> chosen = ruled.stream().filter(it -> !it.parts().isEmpty()).toList();
    int minutes = (int) visit.toMinutes();
    int step = isTooShort(visit, chosen) ? 1 : STEP;
    int[] shares = MinutesShare.share(minutes, step, claims(chosen, step));
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

  /** Whether the visit would be divided into less than one step a line. */
  static boolean isTooShort(Duration visit, List<RuledTechnique> chosen) {
    return lineCount(chosen) > visit.toMinutes() / STEP;
  }

  private static int lineCount(List<RuledTechnique> chosen) {
    return chosen.stream().mapToInt(it -> it.parts().size()).sum();
  }

  private static List<MinutesShare.Claim> claims(List<RuledTechnique> chosen, int step) {
    List<MinutesShare.Claim> claims = new ArrayList<>();
    for (int rank = 0; rank < chosen.size(); rank++) {
      RuledTechnique technique = chosen.get(rank);
      int parts = technique.parts().size();
      double weight = WEIGHTS[Math.min(rank, WEIGHTS.length - 1)] / parts;
      int most = technique.candidate().technique().sessionMinutes().most() / parts;
      for (int part = 0; part < parts; part++) {
        claims.add(new MinutesShare.Claim(weight, Math.max(most, step)));
      }
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
