package org.fascia.practice.library.web;

import java.util.List;

/** A part of an entry's page under its own heading. */
public record Section(String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  static Section of(String title, Block... blocks) {
    return new Section(title, List.of(blocks));
  }
}
