package org.fascia.practice.library;

import java.util.List;

/**
 * What is known of an entry without opening it.
 *
 * @param about one line that tells it from its neighbours
 * @param otherNames whatever else people call it by
 * @param codes ICD-10-CM and ATC codes, prefixes and ranges it is about
 */
public record Card(
    EntryId entry, String name, String about, List<String> otherNames, List<String> codes) {
  public Card {
    otherNames = List.copyOf(otherNames);
    codes = List.copyOf(codes);
  }

  /** Where its page stands. */
  public String address() {
    return entry.address();
  }
}
