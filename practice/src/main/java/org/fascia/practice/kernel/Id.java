package org.fascia.practice.kernel;

import java.util.UUID;

/** The identity of one kept thing: a UUIDv7 under the type that says what it is. */
public interface Id {

  /** The UUID as the database and FHIR know it. */
  UUID value();

  /**
   * Reads an id as a page address or a form carries it.
   *
   * @throws Refused KERNEL-001 when the text is no UUID
   */
  static UUID parse(String text) {
    try {
      UUID uuid = UUID.fromString(text);
      if (uuid.toString().equalsIgnoreCase(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException notAUuid) {
      // answered below, with the same words as a UUID in a shortened form
    }
    throw new Refused("KERNEL-001", "This address does not name a record.");
  }
}
