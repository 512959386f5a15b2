package org.fascia.practice.prescriptions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;

/**
 * What one payer covers in a case. A case may have several, also for the same days.
 *
 * @param version how often it was written down; the highest holds
 * @param events what happened with this payer and was not taken back, the oldest day first
 * @param by name of the person who wrote this version
 */
public record Coverage(
    CoverageId id,
    CaseId file,
    int version,
    CoverageTerms terms,
    List<CoverageEvent> events,
    String by,
    Instant at) {
  public Coverage {
    events = List.copyOf(events);
  }

  /** Whether it holds on that day: within its days, and no other payer has taken over. */
  public boolean holdsOn(ClinicDay day) {
    return !neverHeld() && window().holds(day);
  }

  /** The days for which it holds, cut where another payer took over. */
  Window window() {
    return takenOver()
        .filter(day -> day.isAfter(terms.window().from()))
        .map(day -> terms.window().endingBy(day.plusDays(-1)))
        .orElse(terms.window());
  }

  /** Whether another payer took over before it ever held. */
  boolean neverHeld() {
    return takenOver().filter(day -> !day.isAfter(terms.window().from())).isPresent();
  }

  /** Whether its claim is closed on that day and was not reopened by then. */
  boolean isClosedOn(ClinicDay day) {
    return events.stream()
        .filter(event -> !event.day().isAfter(day))
        .map(CoverageEvent::kind)
        .filter(
            kind ->
                kind == CoverageEvent.Kind.CLAIM_CLOSED
                    || kind == CoverageEvent.Kind.CLAIM_REOPENED)
        .reduce((earlier, later) -> later)
        .filter(kind -> kind == CoverageEvent.Kind.CLAIM_CLOSED)
        .isPresent();
  }

  private Optional<ClinicDay> takenOver() {
    return events.stream()
        .filter(event -> event.kind() == CoverageEvent.Kind.PAYER_CHANGED)
        .map(CoverageEvent::day)
        .findFirst();
  }

  /** The same with its events. */
  Coverage with(List<CoverageEvent> happened) {
    return new Coverage(id, file, version, terms, happened, by, at);
  }
}
