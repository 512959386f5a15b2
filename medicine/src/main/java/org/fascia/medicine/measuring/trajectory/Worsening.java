package org.fascia.medicine.measuring.trajectory;

import java.util.List;
import org.fascia.medicine.measuring.Score;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;

/** Looks whether scores are worse than the first by what matters; two scores are enough. */
final class Worsening {
  private static final double ROUNDING = 1e-9;

  private Worsening() {}

  static Alarm of(List<Score> scores, Ladder ladder, Aim aim) {
    int last = scores.size() - 1;
    if (last < 1 || !worse(scores, last, ladder, aim)) {
      return Alarm.NONE;
    }
    return last > 1 && worse(scores, last - 1, ladder, aim) ? Alarm.CONFIRMED : Alarm.ONCE;
  }

  private static boolean worse(List<Score> scores, int at, Ladder ladder, Aim aim) {
    double rise = ladder.share(scores.get(at).value()) - ladder.share(scores.getFirst().value());
    return ladder.points(rise) >= aim.smallestChange() - ROUNDING;
  }
}
