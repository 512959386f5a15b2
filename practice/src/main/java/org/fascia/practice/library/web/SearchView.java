package org.fascia.practice.library.web;

import java.util.List;

/**
 * The first page: what was sought and found, or else what there is.
 *
 * @param kinds one row for each kind of entry
 * @param most how many results are shown at most
 */
public record SearchView(String sought, List<Row> found, List<Row> kinds, int most) {
  public SearchView {
    found = List.copyOf(found);
    kinds = List.copyOf(kinds);
  }

  /** Whether something was sought. */
  public boolean isSearch() {
    return !sought.isEmpty();
  }

  /** Whether there may be more than is shown. */
  public boolean isFull() {
    return found.size() == most;
  }
}
