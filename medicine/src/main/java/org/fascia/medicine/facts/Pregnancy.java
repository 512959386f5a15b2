package org.fascia.medicine.facts;

/** What is known of a pregnancy; silence is not a no. */
public sealed interface Pregnancy {
  /** Nothing on record. */
  record Unrecorded() implements Pregnancy {}

  /** Known not to be pregnant. */
  record None() implements Pregnancy {}

  /** Pregnant, {@code weeks} completed. */
  record Weeks(int weeks) implements Pregnancy {}

  /** Pregnant, weeks not known: rules count it as inside every window, and ask. */
  record WeeksUnknown() implements Pregnancy {}

  /** Gave birth {@code weeks} ago. */
  record AfterBirth(int weeks) implements Pregnancy {}
}
