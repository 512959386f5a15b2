package org.fascia.practice.people;

import java.util.Optional;

/** The ways a report can go back to a prescriber; all may be missing. */
public record Reply(Optional<Phone> phone, Optional<Phone> fax, Optional<Email> email) {
  /** No way back is known. */
  public static final Reply NONE = new Reply(Optional.empty(), Optional.empty(), Optional.empty());
}
