package org.fascia.cli.plan;

import org.fascia.cli.plan.Paper.Block;

/** A plan as plain text, to be read on a screen of 80 to 90 columns. */
public final class PlanText {
  private static final int WIDTH = 88;

  private final StringBuilder text = new StringBuilder();

  private PlanText() {}

  /** The text of an answer; it ends with a line end. */
  public static String of(Answered answered) {
    return new PlanText().written(PaperWriter.paper(answered));
  }

  private String written(Paper paper) {
    line(paper.title());
    line("=".repeat(paper.title().length()));
    paper.byline().forEach(words -> wrapped("", "", words));
    for (Paper.Section section : paper.sections()) {
      line("");
      line(section.heading());
      line("-".repeat(section.heading().length()));
      section.blocks().forEach(this::block);
    }
    return text.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Words(String words) -> wrapped("", "", words);
      case Block.Topic(String words) -> line("\n" + words);
      case Block.Point point -> {
        wrapped("- ", "  ", point.says());
        point.details().forEach(detail -> wrapped("  ", "  ", detail));
      }
    }
  }

  private void wrapped(String first, String next, String words) {
    String indent = first;
    StringBuilder row = new StringBuilder(indent);
    for (String word : words.split(" ", -1)) {
      boolean begun = row.length() > indent.length();
      if (begun && row.length() + 1 + word.length() > WIDTH) {
        line(row.toString());
        indent = next;
        row = new StringBuilder(indent);
        begun = false;
      }
      row.append(begun ? " " : "").append(word);
    }
    line(row.toString());
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }
}
