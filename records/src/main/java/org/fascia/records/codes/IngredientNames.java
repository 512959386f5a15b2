package org.fascia.records.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds ingredients by their names in the name of a product, whole words only. */
final class IngredientNames {
  private final List<Named> longestFirst;

  private record Named(Pattern word, CodedMedicine medicine) {}

  IngredientNames(Collection<CodedMedicine> ingredients) {
    longestFirst =
        ingredients.stream()
            .sorted(
                Comparator.comparingInt((CodedMedicine it) -> it.ingredient().length())
                    .reversed()
                    .thenComparing(CodedMedicine::ingredient))
            .map(it -> new Named(word(it.ingredient()), it))
            .toList();
  }

  /** Every ingredient named; a name inside a longer one found before does not count. */
  List<CodedMedicine> in(String product) {
    String rest = product.toLowerCase(Locale.ROOT);
    List<CodedMedicine> found = new ArrayList<>();
    for (Named named : longestFirst) {
      String without = named.word().matcher(rest).replaceAll(" ");
      if (!without.equals(rest)) {
        found.add(named.medicine());
        rest = without;
      }
    }
    return found;
  }

  private static Pattern word(String ingredient) {
    return Pattern.compile("\\b" + Pattern.quote(ingredient.toLowerCase(Locale.ROOT)) + "\\b");
  }
}
