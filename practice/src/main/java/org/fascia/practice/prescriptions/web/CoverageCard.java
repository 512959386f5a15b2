package org.fascia.practice.prescriptions.web;

import java.util.List;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Tone;

/**
 * One payer of a case with all that is on file about it.
 *
 * @param href where what concerns it is recorded
 * @param standing whether it holds today, in a word
 * @param said what the payer last said is left, the newest of each limit first
 */
public record CoverageCard(
    String id,
    String name,
    String href,
    String packHref,
    String packName,
    String standing,
    Tone tone,
    List<Fact> facts,
    List<Happening> events,
    List<AuthorisationRow> authorisations,
    List<SaidRow> said,
    List<CallRow> calls,
    List<String> papers) {
  public CoverageCard {
    facts = List.copyOf(facts);
    events = List.copyOf(events);
    authorisations = List.copyOf(authorisations);
    said = List.copyOf(said);
    calls = List.copyOf(calls);
    papers = List.copyOf(papers);
  }

  /**
   * An event as a line.
   *
   * @param withdraw where it is taken back; empty where that is not possible
   */
  public record Happening(String what, String detail, String withdraw) {}

  /** What a payer said is left. */
  public record SaidRow(
      String limit, String left, String asOf, String age, Tone tone, String by, String reference) {}

  /** A call as a line. */
  public record CallRow(String when, String with, String reference, String said) {}
}
