package org.fascia.practice.library.web;

import java.util.List;
import org.fascia.practice.library.Kind;

/** What the pages of one kind of entry tell. */
interface EntrySections {
  Kind kind();

  /** The sections of the entry of this id, checked before. */
  List<Section> of(String id);
}
