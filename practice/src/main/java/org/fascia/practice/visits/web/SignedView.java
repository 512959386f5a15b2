package org.fascia.practice.visits.web;

import java.util.List;

/** A signed note, ready to read. */
public record SignedView(
    String id,
    String visit,
    String file,
    String title,
    String signed,
    String deviation,
    Headings headings,
    NoteView.Words words,
    String sha256,
    List<Added> addenda) {
  public SignedView {
    addenda = List.copyOf(addenda);
  }

  /** An addendum. */
  public record Added(String words, String by) {}
}
