package org.fascia.practice.library.web;

import java.util.List;

/** All entries of one kind, in groups. */
public record ListView(String title, String lead, List<Section> groups) {
  public ListView {
    groups = List.copyOf(groups);
  }
}
