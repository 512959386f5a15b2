package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a note, from its draft to its last addendum. */
public record NoteId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static NoteId of(String text) {
    return new NoteId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
