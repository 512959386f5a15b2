package org.fascia.medicine.measuring.trajectory;

import java.time.temporal.ChronoUnit;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.fascia.medicine.measuring.Score;
import org.fascia.medicine.measuring.trajectory.Trajectory.Plateau;

/**
 * A plateau: after the first score three more over two weeks or longer that differ by less than
 * what matters, and little hope of a gain that matters in the time left.
 */
final class Plateaus {
  private static final int SCORES = 3;
  private static final int DAYS = 14;
  private static final double LITTLE = 0.2;

  private Plateaus() {}

  static Plateau of(List<Score> scores, Aim aim, double chanceOfFurtherGain) {
    if (scores.size() <= SCORES || chanceOfFurtherGain >= LITTLE) {
      return Plateau.NO;
    }
    List<Score> last = scores.subList(scores.size() - SCORES, scores.size());
    DoubleSummaryStatistics values = last.stream().mapToDouble(Score::value).summaryStatistics();
    boolean longEnough =
        ChronoUnit.DAYS.between(last.getFirst().day(), last.getLast().day()) >= DAYS;
    return longEnough && values.getMax() - values.getMin() < aim.smallestChange()
        ? Plateau.YES
        : Plateau.NO;
  }
}
