package org.fascia.practice.prescriptions.web;

import java.util.List;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Link;

/**
 * A prescription on file with all that became of it.
 *
 * @param back the case it stands in
 * @param facts what it says, read back
 * @param moves what may be done with it now
 * @param said what was said before it was signed, each in a sentence
 */
public record PrescriptionView(
    Link back,
    PrescriptionLine line,
    List<Fact> facts,
    List<Step> steps,
    List<Move> moves,
    List<Paper> papers,
    TwoNumbers total,
    List<String> said) {
  public PrescriptionView {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    moves = List.copyOf(moves);
    papers = List.copyOf(papers);
    said = List.copyOf(said);
  }

  /** Where it came to stand: the day it counts from, why, and who wrote it down when. */
  public record Step(String state, String day, String reason, String by) {}

  /**
   * A scan beside it.
   *
   * @param name kind, pages, when and by whom it was attached
   * @param hash SHA-256 of the file, in groups of eight
   */
  public record Paper(String name, String hash, String original, List<String> pages) {
    public Paper {
      pages = List.copyOf(pages);
    }
  }

  /**
   * The two numbers of visits it says, to choose from.
   *
   * @param choices empty where it says one
   * @param answers what the prescriber answered so far, each in a sentence, the newest last
   */
  public record TwoNumbers(List<Choice> choices, List<String> answers) {
    public TwoNumbers {
      choices = List.copyOf(choices);
      answers = List.copyOf(answers);
    }
  }
}
