package org.fascia.medicine.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a disease lies by its ICD-10-CM code, for records that name no place: {@code
 * maps/code-sites.tsv}.
 */
public final class CodeSites {
  private static final int SHORTEST = 3;

  private final Map<String, Seat> byPrefix = new HashMap<>();

  /**
   * Where the codes under a prefix lie.
   *
   * @param sideAt which character of the code, counted without its dot, tells the side by 1 for
   *     right, 2 for left, 3 for both; 0 where none does
   */
  public record Seat(Set<Zone> zones, int sideAt) {
    public Seat {
      zones = Set.copyOf(zones);
    }
  }

  static CodeSites of(Table table, SafetyVocabulary vocabulary) {
    CodeSites sites = new CodeSites();
    for (TableRow row : table.rows()) {
      Set<Zone> zones = EnumSet.noneOf(Zone.class);
      row.each("region", "zone or group of zones", vocabulary::zones).forEach(zones::addAll);
      int sideAt = row.words("side_at").isEmpty() ? 0 : (int) row.number("side_at");
      for (String prefix : row.parts("icd10")) {
        if (sites.byPrefix.put(prefix, new Seat(zones, sideAt)) != null) {
          throw row.fault("icd10", "\"" + prefix + "\" stands in the file twice");
        }
      }
    }
    return sites;
  }

  /** The place of the longest prefix of this code; empty when the code tells none. */
  public Optional<Seat> of(String code) {
    for (int length = code.length(); length >= SHORTEST; length--) {
      Seat seat = byPrefix.get(code.substring(0, length));
      if (seat != null) {
        return Optional.of(seat);
      }
    }
    return Optional.empty();
  }
}
