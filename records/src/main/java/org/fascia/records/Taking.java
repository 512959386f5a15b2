package org.fascia.records;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.facts.Place;
import org.fascia.records.codes.Note;

/**
 * What one entry says of one medicine.
 *
 * @param lastDose the day of the last dose, where the entry gives one
 * @param byName whether the medicine was recognised by its name, its code being unknown
 */
record Taking(
    BundleEntry entry,
    String name,
    State state,
    Optional<LocalDate> started,
    Optional<LocalDate> lastDose,
    Place place,
    Note note,
    boolean byName) {
  /** Whether the medicine is in use. */
  enum State {
    PRESENT,
    STOPPED
  }
}
