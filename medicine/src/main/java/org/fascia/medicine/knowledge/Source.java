package org.fascia.medicine.knowledge;

import org.fascia.yaml.Entry;

/** Where a statement was read: the title of the publication and the page that was open. */
public record Source(String title, String seenAt) {
  static Source from(Entry entry) {
    entry.leave("year", "doi", "pmid");
    return new Source(entry.text("title"), entry.text("seen_at"));
  }
}
