package org.fascia.practice.ui;

import java.util.List;

/** What stands behind a "why?": the reason in a sentence or two, and its sources. */
public record Reason(String because, List<Source> sources, Status status) {
  public Reason {
    sources = List.copyOf(sources);
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
