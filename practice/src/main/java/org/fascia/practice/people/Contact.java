package org.fascia.practice.people;

import java.util.Optional;

/** How a person is reached; either way may be missing. */
public record Contact(Optional<Phone> phone, Optional<Email> email) {
  /** A person who left no way to be reached. */
  public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());
}
