package org.fascia.practice.visits.web;

import java.util.List;

/**
 * A note being written.
 *
 * @param saved when the draft was saved, ready to read
 * @param words as they stand
 * @param written what the taps say by themselves
 * @param signing what a signature will do, in a sentence
 */
public record NoteView(
    String id,
    String file,
    String title,
    int version,
    String saved,
    Lines lines,
    Asked asked,
    Headings headings,
    Words words,
    Words written,
    Signing signing) {

  /** The rows of treatment: those of the plan, and all else that is permitted. */
  public record Lines(List<Group> planned, List<Group> more, List<Out> keptOut) {
    public Lines {
      planned = List.copyOf(planned);
      more = List.copyOf(more);
      keptOut = List.copyOf(keptOut);
    }
  }

  /** The rows of one region. */
  public record Group(String region, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One technique on one region.
   *
   * @param at its place among all that is permitted
   * @param minutes ready for the field
   * @param why what lowers the pressure there; empty when nothing does
   */
  public record Row(
      int at,
      String technique,
      boolean done,
      String minutes,
      String pressure,
      int most,
      String why) {}

  /** A region to leave alone. */
  public record Out(String region, String why) {}

  /** What is asked before and after; the kind of the case decides. */
  public sealed interface Asked {}

  /** Pain before and after, ready for the fields. */
  public record Pain(String before, String after) implements Asked {}

  /** Tension and stress before and after, ready for the fields. */
  public record Ease(Felt tension, Felt stress) implements Asked {}

  /** One feeling before and after, ready for the fields. */
  public record Felt(String before, String after) {}

  /** The four parts of a note. */
  public record Words(String subjective, String objective, String assessment, String plan) {}

  /**
   * What signing does.
   *
   * @param overrideNeeded no visit is left, so somebody must answer for this one
   */
  public record Signing(String words, boolean overrideNeeded) {}
}
