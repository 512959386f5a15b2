package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * What is told of a technique to people alone.
 *
 * @param stroke what the hands do
 * @param established what trials show of how it works
 * @param supposed ideas of how it works that no trial has settled
 * @param notSupported popular ideas without support
 * @param course how it was dosed in trials, or is usually dosed
 * @param evidenceNames what the evidence files call it, one or several
 * @param confidence how far the entry was confirmed, in words
 */
public record TechniqueBackground(
    String stroke,
    List<String> established,
    List<String> supposed,
    List<String> notSupported,
    Optional<String> course,
    List<String> evidenceNames,
    List<Source> sources,
    String confidence) {
  public TechniqueBackground {
    established = List.copyOf(established);
    supposed = List.copyOf(supposed);
    notSupported = List.copyOf(notSupported);
    evidenceNames = List.copyOf(evidenceNames);
    sources = List.copyOf(sources);
  }

  static TechniqueBackground from(Entry entry) {
    Entry mechanism = entry.child("mechanism");
    return new TechniqueBackground(
        entry.child("stroke").text("type"),
        mechanism.texts("established"),
        mechanism.texts("hypothesised"),
        mechanism.texts("not_supported"),
        course(entry.child("course")),
        entry.texts("evidence_technique"),
        entry.children("sources").stream().map(Source::from).toList(),
        entry.text("confidence"));
  }

  /** A recalled dose is left out: a figure nobody read is shown to nobody. */
  private static Optional<String> course(Entry entry) {
    return entry.optionalText("confidence").isPresent()
        ? Optional.empty()
        : entry.optionalText("note");
  }
}
