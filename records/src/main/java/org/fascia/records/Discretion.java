package org.fascia.records;

/** Whether an entry may stand on papers that leave the therapist's hands. */
public enum Discretion {
  ORDINARY,
  /** Sensitive social history: it guides care and stays off shared papers. */
  SENSITIVE
}
