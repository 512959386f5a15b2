package org.fascia.practice.prescriptions;

import java.util.List;
import org.fascia.medicine.planning.OrderedRegion;

/**
 * The condition and the part of the body a payer accepted. A wellness visit there is never sold
 * while the case is open.
 *
 * @param condition in the payer's words; empty where it said none
 * @param diagnoses ICD-10-CM codes, upper case
 * @param regions of the body chart, with the patient's side
 */
public record Accepted(String condition, List<String> diagnoses, List<OrderedRegion> regions) {
  /** Nothing said. */
  public static final Accepted UNSTATED = new Accepted("", List.of(), List.of());

  public Accepted {
    condition = condition.strip();
    diagnoses = List.copyOf(diagnoses);
    regions = List.copyOf(regions);
  }
}
