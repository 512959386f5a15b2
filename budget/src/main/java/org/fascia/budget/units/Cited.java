package org.fascia.budget.units;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fascia.budget.packs.Confidence;
import org.fascia.yaml.Entry;

/** From where a statement is, and how far it was confirmed. */
public record Cited(String source, Confidence confidence) {
  static Cited from(Entry entry) {
    return new Cited(entry.text("source"), entry.one("confidence", "confidence", Cited::known));
  }

  private static Optional<Confidence> known(String word) {
    return Arrays.stream(Confidence.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
