package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fascia.yaml.Entry;

/**
 * Advice for home that must not be given while certain rules apply.
 *
 * @param words advice that holds one of them is meant
 * @param rules the safety rules
 * @param instead what to say in its place
 */
public record HomeAdviceLimit(String id, List<String> words, Set<String> rules, String instead) {
  public HomeAdviceLimit {
    words = List.copyOf(words);
    rules = Set.copyOf(rules);
  }

  static HomeAdviceLimit from(Entry entry, Set<String> rules) {
    // all are practice rules awaiting clinical review
    entry.one("confidence", "confidence", Confidence::of);
    return new HomeAdviceLimit(
        entry.id(),
        entry.texts("words"),
        Set.copyOf(entry.each("rules", "rule", Words.among(rules))),
        entry.text("instead"));
  }

  /** Whether the advice is of the kind that is meant. */
  public boolean means(String advice) {
    String plain = advice.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(plain::contains);
  }
}
