package org.fascia.medicine.planning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The words that mean one entry: its id and its names, in any case, with spaces or hyphens. */
final class Spelling {
  private final Map<String, String> idOf = new TreeMap<>();

  private Spelling() {}

  static <T> Spelling of(
      List<T> entries, Function<T, String> id, Function<T, List<String>> otherNames) {
    Spelling spelling = new Spelling();
    entries.forEach(entry -> spelling.learn(id.apply(entry), id.apply(entry)));
    for (T entry : entries) {
      otherNames.apply(entry).forEach(name -> spelling.learn(name, id.apply(entry)));
    }
    return spelling;
  }

  /** A name that means two entries keeps the first; ids come before names. */
  private void learn(String name, String id) {
    idOf.putIfAbsent(plain(name), id);
  }

  /** The id these words mean; empty when there is none. */
  Optional<String> idOf(String words) {
    return Optional.ofNullable(idOf.get(plain(words)));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
