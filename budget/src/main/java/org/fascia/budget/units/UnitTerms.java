package org.fascia.budget.units;

import org.fascia.budget.packs.UnitRule;

/** What a payer says about units: by which rule, and whether the pooled time is a ceiling. */
public record UnitTerms(UnitRule rule, PooledCap cap) {
  /** A guard some contracts ask for. */
  public enum PooledCap {
    /** The rule's own result stands. */
    NONE,
    /** Never more units than the pooled time makes, and one. */
    POOLED_PLUS_ONE
  }

  /** This rule without a ceiling. */
  public static UnitTerms by(UnitRule rule) {
    return new UnitTerms(rule, PooledCap.NONE);
  }
}
