package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * A harm that was reported after massage or related work with the hands. A case report shows that a
 * thing can happen, never how often, and rarely proves that the massage caused it.
 *
 * @param frequency as published; a case report gives no rate
 * @param mechanism how it is thought to have come about; empty where nobody said
 */
public record AdverseEvent(
    String id,
    String event,
    Severity severity,
    String frequency,
    String technique,
    Optional<String> mechanism,
    String population,
    Optional<String> note,
    List<Source> sources,
    Confidence confidence) {
  public AdverseEvent {
    sources = List.copyOf(sources);
  }

  /** How grave it was. */
  public enum Severity {
    NONE,
    MINOR,
    MODERATE,
    MAJOR,
    CATASTROPHIC
  }

  /** Whether its figures may be shown: what was recalled never is. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ && !sources.isEmpty();
  }

  static Catalogue<AdverseEvent> read(KnowledgeFiles files) {
    List<AdverseEvent> events =
        files.yaml("adverse_events.yaml").entries().stream().map(AdverseEvent::from).toList();
    return Catalogue.of("adverse event", events, AdverseEvent::id);
  }

  private static AdverseEvent from(Entry entry) {
    AdverseEvent event =
        new AdverseEvent(
            entry.id(),
            entry.text("event"),
            entry.one("severity", "severity", word -> Words.constant(Severity.values(), word)),
            entry.text("frequency"),
            entry.text("technique"),
            entry.optionalText("mechanism"),
            entry.text("population"),
            entry.optionalText("note"),
            entry.children("sources").stream().map(Source::from).toList(),
            entry.one("confidence", "confidence", Confidence::of));
    entry.leave(Reviews.KEY);
    entry.done();
    return event;
  }
}
