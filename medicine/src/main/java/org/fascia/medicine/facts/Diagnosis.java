package org.fascia.medicine.facts;

/** A diagnosis as an ICD-10-CM code with dot (or the prefix a code map could reach). */
public record Diagnosis(
    String icd10, String text, Status status, Elapsed sinceOnset, Place place, Origin origin) {
  /** How sure and how present a diagnosis is. */
  public enum Status {
    ACTIVE,
    SUSPECTED,
    HISTORY
  }
}
