package org.fascia.practice.ui;

import java.util.List;

/**
 * The marked regions of one part of the body, such as the back; the list twin of the body chart.
 */
public record RegionGroup(String name, List<Row> rows) {
  public RegionGroup {
    rows = List.copyOf(rows);
  }

  /** One region and what stands on it. */
  public record Row(String name, List<RegionMark> marks) {
    public Row {
      marks = List.copyOf(marks);
    }

    /** Whether nothing here may be treated: the whole row is hatched. */
    public boolean isKeptOut() {
      return !marks.isEmpty() && marks.stream().allMatch(RegionMark.KeepOut.class::isInstance);
    }
  }
}
