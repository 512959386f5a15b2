package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An area of the body chart.
 *
 * @param name for clinicians
 * @param plainName for patients
 * @param group the part of the body it belongs to, such as {@code trunk-back}
 * @param zones what the safety rules call this area
 * @param muscles the muscles a therapist reaches here
 * @param caution what lies near the surface, in words
 * @param treatable false where a therapist may record findings but not work
 */
public record Region(
    String id,
    String name,
    String plainName,
    Laterality laterality,
    View view,
    String group,
    Set<Zone> zones,
    List<String> muscles,
    Optional<String> caution,
    boolean treatable) {
  /** Whether the chart stores a side beside the region. */
  public enum Laterality {
    LEFT_RIGHT,
    MIDLINE;

    static Optional<Laterality> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** The drawing of the body on which the region is seen. */
  public enum View {
    ANTERIOR,
    POSTERIOR,
    BOTH;

    static Optional<View> of(String word) {
      return Words.constant(values(), word);
    }
  }

  public Region {
    zones = Set.copyOf(zones);
    muscles = List.copyOf(muscles);
  }
}
