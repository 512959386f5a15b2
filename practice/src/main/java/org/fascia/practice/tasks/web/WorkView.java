package org.fascia.practice.tasks.web;

import java.util.List;
import org.fascia.practice.ui.Choice;

/**
 * The work list.
 *
 * @param whose whose tasks are shown, as addresses to change it
 * @param kinds the kinds there are, to show one alone
 * @param kind the kind shown; empty for all
 * @param mine what the form sends along: whose tasks are shown
 * @param further the next page; empty when there is none
 */
public record WorkView(
    List<Tab> whose,
    List<Choice> kinds,
    String kind,
    String mine,
    List<Section> sections,
    String further) {
  public WorkView {
    whose = List.copyOf(whose);
    kinds = List.copyOf(kinds);
    sections = List.copyOf(sections);
  }

  /** One way to look at the list. */
  public record Tab(String label, String href, boolean isShown) {}

  /** Tasks that belong together. */
  public record Section(String title, List<TaskRow> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }
}
