package org.fascia.medicine.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** In what an effect is expressed; the group that was massaged comes first. */
public enum EffectMeasure {
  /** Mean difference, in the units of the scale. */
  MD("mean difference"),
  /** Difference in standard deviations (Hedges' g). */
  SMD("standardised mean difference"),
  /** Risk ratio; pooled as its logarithm. */
  RR("risk ratio"),
  /** Odds ratio; pooled as its logarithm. */
  OR("odds ratio");

  private final String words;

  EffectMeasure(String words) {
    this.words = words;
  }

  /** The measure as a reader calls it. */
  public String words() {
    return words;
  }

  /** Whether it compares shares of people; such an effect is computed as a logarithm. */
  public boolean isRatio() {
    return this == RR || this == OR;
  }

  /** The effect that means no difference, as it is printed: 1 for ratios, else 0. */
  public double none() {
    return isRatio() ? 1 : 0;
  }

  /** What to print for a computed effect: ratios are computed as logarithms. */
  public double printed(double computed) {
    return isRatio() ? Math.exp(computed) : computed;
  }

  /** The reverse of {@link #printed}. */
  public double computed(double printed) {
    return isRatio() ? Math.log(printed) : printed;
  }

  /** The measure of this name; empty when there is none. */
  public static Optional<EffectMeasure> of(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
