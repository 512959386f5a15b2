package org.fascia.practice.library.web;

import java.util.List;
import org.fascia.practice.ui.Tone;

/**
 * Where an entry comes from and how far it was confirmed.
 *
 * @param confidence how far it was confirmed, in words
 * @param review who reviewed it, or that nobody has
 * @param sources the pages it was read from, each with its own entry
 */
public record Provenance(
    String confidence, Tone tone, String review, String edition, List<SourceLink> sources) {
  public Provenance {
    sources = List.copyOf(sources);
  }

  /**
   * A page something was read from.
   *
   * @param entry its page among the knowledge
   * @param address where it was read; empty when that is no address a browser can open
   */
  public record SourceLink(String title, String entry, String address) {}
}
