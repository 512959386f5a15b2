package org.fascia.practice.library.web;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;

/**
 * The page of one entry.
 *
 * @param related entries that belong to it and are not named in its sections
 */
public record EntryView(
    String title,
    String lead,
    Link kind,
    Optional<Gravity> gravity,
    List<Section> sections,
    Provenance provenance,
    List<Section> related) {
  public EntryView {
    sections = List.copyOf(sections);
    related = List.copyOf(related);
  }
}
