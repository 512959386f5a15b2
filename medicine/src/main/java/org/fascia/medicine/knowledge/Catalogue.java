package org.fascia.medicine.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Entries of one kind in the order of their file, found by id. */
public final class Catalogue<T> {
  private final String kind;
  private final Map<String, T> byId;

  private Catalogue(String kind, Map<String, T> byId) {
    this.kind = kind;
    this.byId = Collections.unmodifiableMap(byId);
  }

  static <T> Catalogue<T> of(String kind, List<T> entries, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.put(id.apply(entry), entry));
    return new Catalogue<>(kind, byId);
  }

  /** Every entry, in the order of the file. */
  public List<T> all() {
    return List.copyOf(byId.values());
  }

  /** The entry of this id; empty when there is none. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entry of an id that was checked before. */
  public T get(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no " + kind + " " + id));
  }
}
