package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of an order that is not complete. */
public record OrderDraftId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static OrderDraftId of(String text) {
    return new OrderDraftId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
