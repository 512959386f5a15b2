package org.fascia.practice.visits;

import java.time.Instant;
import java.util.List;
import org.fascia.practice.kernel.NoteId;
import org.fascia.practice.kernel.VisitId;

/**
 * A signed note: never changed, only amended.
 *
 * @param sha256 over the characters of the stored content, in hex
 * @param licence the licence of who signed
 * @param addenda what was added later, the oldest first
 */
public record SignedNote(
    NoteId id,
    VisitId visit,
    NoteContent content,
    String sha256,
    Instant signedAt,
    String signedBy,
    String licence,
    List<Addendum> addenda) {
  public SignedNote {
    addenda = List.copyOf(addenda);
  }

  /** Words added to a signed note. */
  public record Addendum(String words, Instant at, String by) {}
}
