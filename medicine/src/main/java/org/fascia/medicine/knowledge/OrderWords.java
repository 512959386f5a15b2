package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Words in the precautions of an order that limit the work.
 *
 * @param words an order that holds one of them means it
 * @param maxPressure the highest pressure then, 1 to 5
 * @param without techniques not used then
 */
public record OrderWords(
    String id, List<String> words, OptionalInt maxPressure, Set<String> without) {
  public OrderWords {
    words = List.copyOf(words);
    without = Set.copyOf(without);
  }

  /** Whether these precautions hold one of the words. */
  public boolean standIn(String precautions) {
    String plain = precautions.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(plain::contains);
  }
}
