package org.fascia.practice.people.web;

import java.util.List;

/**
 * The list of patients, or what a search found.
 *
 * @param purpose where the lines lead
 * @param sought what was typed; empty for the whole list
 * @param page from 0, of the whole list
 * @param more whether another page follows
 */
public record PatientsView(
    Purpose purpose, String sought, List<PatientRow> rows, int page, boolean more) {
  public PatientsView {
    rows = List.copyOf(rows);
  }

  /** Whether the clinic has no patients at all. */
  public boolean isBare() {
    return sought.isEmpty() && rows.isEmpty() && page == 0;
  }
}
