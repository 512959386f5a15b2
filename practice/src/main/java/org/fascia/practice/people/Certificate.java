package org.fascia.practice.people;

import java.util.Arrays;
import org.fascia.practice.kernel.Refused;

/** A training beyond the licence that ends with a certificate, by the technique it is for. */
public enum Certificate {
  MYOFASCIAL_RELEASE("myofascial-release"),
  LYMPHATIC_DRAINAGE("lymphatic-drainage"),
  NEUROMUSCULAR("neuromuscular");

  private final String technique;

  Certificate(String technique) {
    this.technique = technique;
  }

  /** The technique's id, as the knowledge calls it. */
  public String technique() {
    return technique;
  }

  /** The certificate for a technique; refused with PEOPLE-016 when there is none. */
  public static Certificate of(String technique) {
    return Arrays.stream(values())
        .filter(one -> one.technique.equals(technique))
        .findFirst()
        .orElseThrow(
            () -> new Refused("PEOPLE-016", "There is no such certificate.", "certificates"));
  }
}
