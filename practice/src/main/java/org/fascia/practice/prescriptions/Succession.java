package org.fascia.practice.prescriptions;

import java.util.Optional;
import org.fascia.practice.kernel.PrescriptionId;

/**
 * Where a new prescription stands among those of its case.
 *
 * @param supersedes the one whose place it takes
 * @param countsWith the one whose visits it goes on counting, itself for a new course
 * @param amendment why it was typed in again, where the paper is the same
 */
record Succession(
    Optional<PrescriptionId> supersedes, PrescriptionId countsWith, Optional<String> amendment) {

  static Succession first(PrescriptionId id) {
    return new Succession(Optional.empty(), id, Optional.empty());
  }

  static Succession renewal(PrescriptionId id, Prescription old) {
    return new Succession(Optional.of(old.id()), id, Optional.empty());
  }

  // visits already given do not come back because the prescriber changed a word
  static Succession correction(Prescription old) {
    return new Succession(Optional.of(old.id()), old.countsWith(), Optional.empty());
  }

  static Succession amendment(Prescription old, String reason) {
    return new Succession(Optional.of(old.id()), old.countsWith(), Optional.of(reason));
  }
}
