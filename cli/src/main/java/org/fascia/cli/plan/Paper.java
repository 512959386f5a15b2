package org.fascia.cli.plan;

import java.util.ArrayList;
import java.util.List;

/** What is to be read, in sections, before it becomes text or HTML. */
record Paper(String title, List<String> byline, List<Section> sections) {
  Paper {
    byline = List.copyOf(byline);
    sections = List.copyOf(sections);
  }

  /** A heading with what stands under it. */
  record Section(String heading, List<Block> blocks) {
    Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A piece of a section. */
  sealed interface Block {
    /** A paragraph. */
    record Words(String words) implements Block {}

    /** A point of a list: what it says, and lines that explain it. */
    record Point(String says, List<String> details) implements Block {
      public Point {
        details = List.copyOf(details);
      }
    }

    /** A small heading. */
    record Topic(String words) implements Block {}
  }

  /** Gathers the blocks of one section. */
  static final class Draft {
    private final String heading;
    private final List<Block> blocks = new ArrayList<>();

    Draft(String heading) {
      this.heading = heading;
    }

    Draft words(String words) {
      blocks.add(new Block.Words(words));
      return this;
    }

    Draft topic(String words) {
      blocks.add(new Block.Topic(words));
      return this;
    }

    Draft point(String says) {
      return point(says, List.of());
    }

    Draft point(String says, List<String> details) {
      blocks.add(new Block.Point(says, details));
      return this;
    }

    boolean isEmpty() {
      return blocks.isEmpty();
    }

    Section section() {
      return new Section(heading, blocks);
    }
  }
}
