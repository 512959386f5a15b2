package org.fascia.practice.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words stand on which cards, and which words are like a misspelt one. */
final class WordIndex {
  /** How alike a word must be to count as meant: a letter or two wrong in a word of some length. */
  private static final double ALIKE = 0.38;

  private static final double BEGINNING = 0.8;
  private static final double MISSPELT = 0.7;
  private static final int SHORTEST_GUESSED = 4;

  private final TreeMap<String, Map<EntryId, Double>> cardsByWord = new TreeMap<>();
  private final Map<String, Trigrams> guessable = new HashMap<>();
  private final Map<String, List<String>> wordsByPiece = new HashMap<>();

  WordIndex(Collection<Card> cards) {
    for (Card card : cards) {
      Tokens.of(card.name()).forEach(word -> put(word, card, 1.0));
      card.otherNames().stream()
          .flatMap(name -> Tokens.of(name).stream())
          .forEach(word -> put(word, card, 0.8));
      Tokens.of(card.about()).forEach(word -> cards(word).merge(card.entry(), 0.4, Math::max));
    }
    guessable.forEach(
        (word, trigrams) ->
            trigrams
                .pieces()
                .forEach(
                    piece ->
                        wordsByPiece.computeIfAbsent(piece, _ -> new ArrayList<>()).add(word)));
  }

  /** The cards a sought word leads to, and how well: 0 to 1. */
  Map<EntryId, Double> find(String sought) {
    Map<EntryId, Double> found = new HashMap<>();
    cardsByWord.tailMap(sought).entrySet().stream()
        .takeWhile(entry -> entry.getKey().startsWith(sought))
        .forEach(entry -> add(found, entry.getValue(), beginning(sought, entry.getKey())));
    if (sought.length() >= SHORTEST_GUESSED) {
      addMisspelt(found, sought);
    }
    return found;
  }

  private static double beginning(String sought, String word) {
    return sought.equals(word) ? 1 : BEGINNING * (0.7 + 0.3 * sought.length() / word.length());
  }

  private void addMisspelt(Map<EntryId, Double> found, String sought) {
    Trigrams pieces = Trigrams.of(sought);
    Set<String> candidates = new HashSet<>();
    pieces.pieces().forEach(it -> candidates.addAll(wordsByPiece.getOrDefault(it, List.of())));
    for (String word : candidates) {
      double likeness = pieces.likeness(guessable.getOrDefault(word, pieces));
      if (likeness >= ALIKE && likeness < 1) {
        add(found, cards(word), MISSPELT * likeness);
      }
    }
  }

  private static void add(Map<EntryId, Double> found, Map<EntryId, Double> cards, double fit) {
    cards.forEach((card, weight) -> found.merge(card, weight * fit, Math::max));
  }

  private void put(String word, Card card, double weight) {
    cards(word).merge(card.entry(), weight, Math::max);
    guessable.computeIfAbsent(word, Trigrams::of);
  }

  private Map<EntryId, Double> cards(String word) {
    return cardsByWord.computeIfAbsent(word, _ -> new HashMap<>());
  }
}
