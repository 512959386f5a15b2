package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.springframework.stereotype.Component;

/** What the page of a source tells: every entry that was read from it, kind by kind. */
@Component
class SourceSections implements EntrySections {
  private final Shelf shelf;
  private final CardRows rows;

  SourceSections(Shelf shelf, CardRows rows) {
    this.shelf = shelf;
    this.rows = rows;
  }

  @Override
  public Kind kind() {
    return Kind.SOURCE;
  }

  @Override
  public List<Section> of(String id) {
    return shelf.related(new EntryId(Kind.SOURCE, id)).entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue(), rows))
        .toList();
  }

  /** Entries of one kind under its name. */
  static Section group(Kind kind, List<Card> cards, CardRows rows) {
    String title = text("library.kind." + kind.slug());
    return Section.of(title, new Block.Rows(title, rows.of(cards)));
  }
}
