package org.fascia.practice.library;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds cards by the words of their names and texts, by codes, and by words spelt almost right. */
final class Search {
  private static final double WHOLE_NAME = 0.5;
  private static final double KIND_STEP = 0.06;
  private static final List<Kind> LAST_FIRST = List.of(Kind.values()).reversed();
  private static final double ENOUGH = 0.2;

  private final List<Card> cards;
  private final WordIndex words;

  Search(Collection<Card> cards) {
    this.cards = List.copyOf(cards);
    this.words = new WordIndex(cards);
  }

  /** The cards that fit what is sought, the best first; none when nothing is sought. */
  List<Card> find(String sought, int most) {
    List<String> tokens = Tokens.of(sought);
    Map<EntryId, Double> fits = fits(tokens);
    return cards.stream()
        .filter(card -> fits.containsKey(card.entry()))
        .map(card -> new Fit(card, fit(card, fits, tokens)))
        .filter(fit -> fit.size() >= ENOUGH)
        .sorted(Fit.BEST_FIRST)
        .limit(most)
        .map(Fit::card)
        .toList();
  }

  private record Fit(Card card, double size) {
    static final Comparator<Fit> BEST_FIRST =
        comparingDouble((Fit fit) -> -fit.size())
            .thenComparingInt(fit -> fit.card().name().length())
            .thenComparing(fit -> fit.card().address());
  }

  private static double fit(Card card, Map<EntryId, Double> fits, List<String> tokens) {
    return fits.getOrDefault(card.entry(), 0.0) / tokens.size() + bonus(card, tokens);
  }

  private Map<EntryId, Double> fits(List<String> tokens) {
    Map<EntryId, Double> fits = new HashMap<>();
    for (String token : tokens) {
      Map<EntryId, Double> found = words.find(token);
      if (Codes.isOne(token)) {
        cards.forEach(card -> addCode(found, card.entry(), Codes.fit(card.codes(), token)));
      }
      found.forEach((entry, fit) -> fits.merge(entry, fit, Double::sum));
    }
    return fits;
  }

  private static void addCode(Map<EntryId, Double> found, EntryId entry, double fit) {
    if (fit > 0) {
      found.merge(entry, fit, Math::max);
    }
  }

  /** Who types the whole name means that entry; kinds that come first are meant more often. */
  private static double bonus(Card card, List<String> tokens) {
    double whole = Tokens.of(card.name()).equals(tokens) ? WHOLE_NAME : 0;
    return whole + KIND_STEP * LAST_FIRST.indexOf(card.entry().kind());
  }
}
