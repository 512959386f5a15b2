package org.fascia.medicine.planning;

import java.util.Optional;
import org.fascia.medicine.knowledge.Dosage;

/**
 * How a condition was dosed in a trial, or is usually planned.
 *
 * @param comparison how the order stands to it; empty for a planning value, which proves nothing,
 *     and where nobody ordered
 */
public record StudiedCourse(Dosage dosage, Optional<DoseComparison> comparison) {
  static StudiedCourse of(Dosage dosage, Optional<Schedule> ordered) {
    return new StudiedCourse(
        dosage,
        dosage.basis() == Dosage.Basis.TRIAL
            ? ordered.map(schedule -> DoseComparison.of(schedule, dosage))
            : Optional.empty());
  }
}
