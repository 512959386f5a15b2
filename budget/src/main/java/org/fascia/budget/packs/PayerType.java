package org.fascia.budget.packs;

/** What sort of payer it is. */
public enum PayerType {
  SELF_PAY,
  HSA_FSA,
  COMMERCIAL,
  AUTO,
  WORKERS_COMPENSATION,
  VA_COMMUNITY_CARE,
  FEDERAL_DOL
}
