package org.fascia.medicine.facts;

/** Age in completed years at the as-of date, sex as recorded at the referrer, pregnancy. */
public record Person(int age, Sex sex, Pregnancy pregnancy) {
  /** Sex as the referring record states it. */
  public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
  }
}
