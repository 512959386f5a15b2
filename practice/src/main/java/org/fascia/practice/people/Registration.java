package org.fascia.practice.people;

import java.util.List;

/** What became of a registration. */
public sealed interface Registration {

  /** The patient is on file under a new number. */
  record Registered(Patient patient) implements Registration {}

  /** Nothing was written: these patients have the same name and birth date already. */
  record LooksLike(List<Patient> onFile) implements Registration {
    public LooksLike {
      onFile = List.copyOf(onFile);
    }
  }
}
