package org.fascia.records.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.medicine.knowledge.Table;
import org.fascia.medicine.knowledge.TableRow;

/** Rows of one code map, found by their code. */
final class ByCode<T> {
  private final Map<String, T> byCode;

  private ByCode(Map<String, T> byCode) {
    this.byCode = byCode;
  }

  static <T> ByCode<T> of(
      Table table, Function<TableRow, String> code, Function<TableRow, T> meaning) {
    Map<String, T> byCode = new HashMap<>();
    for (TableRow row : table.rows()) {
      String key = code.apply(row);
      if (byCode.putIfAbsent(key, meaning.apply(row)) != null) {
        throw row.fault("code", "\"" + key + "\" stands here twice");
      }
    }
    return new ByCode<>(Map.copyOf(byCode));
  }

  Optional<T> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The entry of the longest key that the code begins with. */
  Optional<T> findByPrefix(String code) {
    for (int length = code.length(); length > 0; length--) {
      T found = byCode.get(code.substring(0, length));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  Map<String, T> all() {
    return byCode;
  }
}
