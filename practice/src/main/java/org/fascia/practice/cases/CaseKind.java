package org.fascia.practice.cases;

/** What a course of care is; the three are kept apart from the first day. */
public enum CaseKind {
  /** Prescribed treatment of a diagnosed condition. */
  MEDICAL,
  /** Treatment of a diagnosed condition without an order, self-paid, where state law allows it. */
  CLINICAL,
  /** Traditional massage: no diagnosis, no treatment claim, never billed to a payer. */
  WELLNESS
}
