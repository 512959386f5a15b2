package org.fascia.practice.ui;

import java.util.List;

/** The regions of one part of the body to choose from, each with its side. */
public record RegionChoices(String name, List<Row> rows) {
  public RegionChoices {
    rows = List.copyOf(rows);
  }

  public long chosen() {
    return rows.stream().filter(row -> !row.side().isEmpty()).count();
  }

  /**
   * One region.
   *
   * @param id of {@code body_regions.yaml}; the form sends {@code region.ID = left | right | both |
   *     midline}, or an empty value where it is not chosen
   * @param side what is chosen now; empty for nothing
   */
  public record Row(String id, String name, Sides sides, String side) {}

  /** Whether a region has a left and a right. */
  public enum Sides {
    LEFT_RIGHT,
    MIDLINE
  }
}
