package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the treatment is for, in the prescriber's words, and in which units it was ordered.
 *
 * @param goals empty where the order states none
 * @param necessity the statement that the treatment is medically necessary, empty without one
 * @param units timed units of one visit
 * @param procedures CPT codes, where the order writes them out
 */
public record Purpose(String goals, String necessity, OptionalInt units, List<String> procedures) {
  /** The order says nothing of it. */
  public static final Purpose UNSTATED = new Purpose("", "", OptionalInt.empty(), List.of());

  public Purpose {
    goals = goals.strip();
    necessity = necessity.strip();
    procedures = List.copyOf(procedures);
  }
}
