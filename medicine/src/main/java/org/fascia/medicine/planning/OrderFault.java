package org.fascia.medicine.planning;

/**
 * Something in an order that must be put right before it counts.
 *
 * @param code listed in {@code docs/refusals.md}
 * @param place the key of the order, such as {@code prescriber.npi}
 * @param problem what stands there
 * @param expected what would be right
 */
public record OrderFault(String code, String place, String problem, String expected) {
  /** One sentence for a person: what is wrong and what was expected. */
  public String sentence() {
    return problem + "; expected " + expected;
  }
}
