package org.fascia.budget.packs;

/** How minutes become units. */
public enum UnitRule {
  /** Medicare's pooled 8-minute rule. */
  CMS_8_MINUTE,
  /** Each code by itself, from half a unit on. */
  MIDPOINT
}
