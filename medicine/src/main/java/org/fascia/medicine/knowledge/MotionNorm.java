package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * How far a joint usually moves, in degrees, or in millimetres where {@code unit} says so.
 *
 * @param typical the span of tables; empty where only values by age are known
 * @param byAge means by age and sex
 * @param confidence a recalled norm is for clinicians only, and marked
 */
public record MotionNorm(
    String joint,
    String movement,
    String unit,
    Optional<Instrument.Range> typical,
    List<ByAge> byAge,
    Confidence confidence,
    Optional<String> seenAt) {
  public MotionNorm {
    byAge = List.copyOf(byAge);
  }

  /** The mean of women and of men of these ages, both included. */
  public record ByAge(int from, int to, double female, double male) {}

  /**
   * The smallest change of a movement that is more than error.
   *
   * @param joint {@code any} for a rule of thumb
   * @param movement {@code all} and {@code any} stand for every movement of the joint
   * @param sameRater empty where nobody found it
   * @param betweenRaters the same when two people measured
   */
  public record Margin(
      String joint,
      String movement,
      Optional<Double> sameRater,
      Optional<Double> betweenRaters,
      Confidence confidence,
      Optional<String> seenAt) {}
}
