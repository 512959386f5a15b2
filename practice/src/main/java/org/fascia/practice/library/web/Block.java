package org.fascia.practice.library.web;

import java.util.List;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.Tone;

/** A piece of a section; every knowledge page is made of these few. */
public sealed interface Block {
  /** A paragraph. */
  record Words(String words) implements Block {}

  /** A line that stands out. */
  record Notice(Tone tone, String words) implements Block {}

  /** A plain list. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Terms with their values. */
  record Terms(List<Term> terms) implements Block {
    public Terms {
      terms = List.copyOf(terms);
    }
  }

  /** A term whose values lead somewhere, or, with an empty address, do not. */
  record Term(String term, List<Link> values) {
    public Term {
      values = List.copyOf(values);
    }

    static Term plain(String term, String value) {
      return new Term(term, List.of(new Link(value, "")));
    }
  }

  /** Entries, each with what is said of it here. */
  record Rows(String label, List<Row> rows) implements Block {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** A picture as SVG made by Fascia: its words are escaped already. */
  record Picture(String svg) implements Block {}

  /** What is opened by whoever wants it. */
  record Folded(String summary, List<Block> blocks) implements Block {
    public Folded {
      blocks = List.copyOf(blocks);
    }
  }
}
