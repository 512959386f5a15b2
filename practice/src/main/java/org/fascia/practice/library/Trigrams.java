package org.fascia.practice.library;

import java.util.HashSet;
import java.util.Set;

/** The three-letter pieces of a word, its beginning weighing most, as PostgreSQL cuts them. */
record Trigrams(Set<String> pieces) {
  private static final int LENGTH = 3;

  Trigrams {
    pieces = Set.copyOf(pieces);
  }

  static Trigrams of(String word) {
    String padded = "  " + word + " ";
    Set<String> pieces = new HashSet<>();
    for (int at = 0; at + LENGTH <= padded.length(); at++) {
      pieces.add(padded.substring(at, at + LENGTH));
    }
    return new Trigrams(pieces);
  }

  /** How alike two words are: the share of their pieces that both have, 0 to 1. */
  double likeness(Trigrams other) {
    long shared = pieces.stream().filter(other.pieces::contains).count();
    return (double) shared / (pieces.size() + other.pieces.size() - shared);
  }
}
