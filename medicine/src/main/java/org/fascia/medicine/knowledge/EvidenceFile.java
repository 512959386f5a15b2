package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Reads the findings of both evidence files; the pooled figures wait for their own issue. */
final class EvidenceFile {
  private static final List<String> FILES =
      List.of("evidence-musculoskeletal.yaml", "evidence-other.yaml");

  private EvidenceFile() {}

  static Catalogue<Estimate> read(KnowledgeFiles files) {
    List<Estimate> estimates = new ArrayList<>();
    for (String file : FILES) {
      for (Entry entry : files.yaml(file).entries()) {
        estimates.add(estimate(entry));
        entry.done();
      }
    }
    return Catalogue.of("finding", estimates, Estimate::id);
  }

  private static Estimate estimate(Entry entry) {
    // who was studied, against what, and the figures: for the evidence pages
    entry.leave("population", "comparator", "outcome", "timepoint", "certainty_by", "note", "dose");
    Entry effect = entry.child("effect");
    effect.leave(effect.keys().toArray(String[]::new));
    Entry source = entry.child("source");
    source.leave("kind", "authors", "journal", "doi", "pmid");
    return new Estimate(
        entry.id(),
        entry.text("condition"),
        entry.text("technique"),
        entry.text("conclusion"),
        entry.text("certainty"),
        effect.one("favours", "side", Estimate.Favours::of),
        source.text("title"),
        source.optionalWhole("year"),
        entry.text("seen_at"),
        entry.one("confidence", "confidence", Confidence::of));
  }
}
