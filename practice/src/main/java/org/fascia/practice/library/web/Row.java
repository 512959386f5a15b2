package org.fascia.practice.library.web;

import java.util.Optional;
import org.fascia.practice.ui.Gravity;

/**
 * An entry in a list, with what is said of it there.
 *
 * @param href where it leads; empty when it leads nowhere
 * @param tag a state in a word; may be empty
 */
public record Row(String label, String href, Optional<Gravity> gravity, String tag, String words) {
  static Row of(String label, String href, String words) {
    return new Row(label, href, Optional.empty(), "", words);
  }

  Row tagged(String word) {
    return new Row(label, href, gravity, word, words);
  }

  Row judged(Gravity verdict) {
    return new Row(label, href, Optional.of(verdict), tag, words);
  }

  Row saying(String other) {
    return new Row(label, href, gravity, tag, other);
  }
}
