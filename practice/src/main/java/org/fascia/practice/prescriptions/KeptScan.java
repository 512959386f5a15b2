package org.fascia.practice.prescriptions;

import java.time.Instant;
import org.fascia.practice.storage.Document;

/**
 * A scan beside a prescription on file.
 *
 * @param document the file with its hash
 * @param by name of the person who attached it
 */
public record KeptScan(Document document, int pages, Instant at, String by) {
  /** The picture of the paper. */
  public Scan scan() {
    return new Scan(document.id(), pages);
  }
}
