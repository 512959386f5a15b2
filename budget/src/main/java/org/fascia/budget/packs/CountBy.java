package org.fascia.budget.packs;

/** Whether two visits on one day are two. */
public enum CountBy {
  VISIT,
  DATE_OF_SERVICE
}
