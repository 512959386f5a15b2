package org.fascia.medicine.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Enum constants as the knowledge files write them: lower case with hyphens. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> constant(E[] values, String word) {
    return Arrays.stream(values).filter(value -> of(value).equals(word)).findFirst();
  }

  /** A look-up that knows exactly these words. */
  static Function<String, Optional<String>> among(Set<String> known) {
    return word -> Optional.of(word).filter(known::contains);
  }
}
