package org.fascia.medicine.measuring.body;

import java.util.OptionalDouble;

/**
 * How much more volume a swollen limb has than the other one. Absolute change and change of the
 * excess can disagree, so both are told.
 */
public record Excess(Millilitres affected, Millilitres unaffected) {

  /** In millilitres; negative when the affected limb is the thinner one. */
  public double millilitres() {
    return affected.minus(unaffected);
  }

  /** In percent of the unaffected limb; empty when that has no volume. */
  public OptionalDouble percent() {
    return share(millilitres(), unaffected.value());
  }

  /** The change of the excess since then, in percent of what it was; empty when there was none. */
  public OptionalDouble percentChangeSince(Excess before) {
    return share(millilitres() - before.millilitres(), before.millilitres());
  }

  private static OptionalDouble share(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * part / whole);
  }
}
