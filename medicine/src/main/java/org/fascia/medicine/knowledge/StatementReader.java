package org.fascia.medicine.knowledge;

import java.util.List;
import org.fascia.medicine.knowledge.SafetyRule.Statement;
import org.fascia.yaml.Entry;

/** Reads what a rule says and where it comes from. */
final class StatementReader {
  private StatementReader() {}

  /**
   * The statement of this entry. A rule whose statement was read names at least one source; a
   * recalled one may name none, and is shown as awaiting review.
   */
  static Statement read(Entry entry, String reason, String action) {
    Confidence confidence = entry.one("confidence", "confidence", Confidence::of);
    List<Source> sources = sources(entry);
    if (sources.isEmpty() && confidence == Confidence.READ) {
      throw entry.fault("sources", "is empty, but the confidence says that a source was read");
    }
    entry.leave("confidence_note");
    return new Statement(
        reason,
        action,
        entry.optionalText("disagreement"),
        sources,
        confidence,
        entry.optionalText("reviewed_by"),
        entry.optionalTruth("discreet").orElse(false));
  }

  private static List<Source> sources(Entry entry) {
    if (!entry.has("sources")) {
      throw entry.fault("sources", "is missing: every rule names its sources");
    }
    return entry.children("sources").stream().map(Source::from).toList();
  }
}
