package org.fascia.practice.ui;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind a "why?": the reason in a sentence or two, and its sources.
 *
 * @param entry where the knowledge tells more of it, such as {@code /knowledge/rules/ID}
 */
public record Reason(String because, List<Source> sources, Status status, Optional<String> entry) {
  public Reason {
    sources = List.copyOf(sources);
  }

  /** A reason of which the knowledge tells no more. */
  public Reason(String because, List<Source> sources, Status status) {
    this(because, sources, status, Optional.empty());
  }

  /** The same reason, with the page of the knowledge that tells more. */
  public Reason toldAt(String address) {
    return new Reason(because, sources, status, Optional.of(address));
  }

  /** A reason that rests on read sources. */
  public static Reason of(String because, Source... sources) {
    return new Reason(because, List.of(sources), Status.SOURCED);
  }

  /** Whether the statement was read at its source, or awaits a clinician. */
  public enum Status {
    SOURCED,
    AWAITING_REVIEW
  }

  /**
   * Where the statement was read.
   *
   * @param href the page where the statement was read; empty when it has no address
   */
  public record Source(String title, String href) {
    public boolean hasAddress() {
      return href.startsWith("https://") || href.startsWith("http://");
    }
  }
}
