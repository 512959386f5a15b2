package org.fascia.medicine.screening;

import java.util.HashSet;
import java.util.Set;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.Trigger;
import org.fascia.medicine.knowledge.Zone;

/** One patient and one request: all that a trigger can ask for. */
final class Known {
  private final Chart chart;
  private final Requested requested;
  private final Set<String> bands = new HashSet<>();

  Known(Chart chart, Requested requested) {
    this.chart = chart;
    this.requested = requested;
    for (Measure.Band band : chart.bands()) {
      if (band.appliesWhen().map(this::holds).orElse(true)) {
        bands.add(band.id());
      }
    }
  }

  /** Whether the trigger holds for the patient and the request. */
  boolean holds(Trigger trigger) {
    return Matcher.match(trigger, chart).isPresent() && asksFor(trigger);
  }

  /** Whether the needs of the trigger that look at the request are met. */
  boolean asksFor(Trigger trigger) {
    for (Need need : trigger.needs()) {
      if (!asksFor(need)) {
        return false;
      }
    }
    return true;
  }

  private boolean asksFor(Need need) {
    return switch (need) {
      case Need.InBand(Set<String> any) -> any.stream().anyMatch(bands::contains);
      case Need.InEveryBand(Set<String> every) -> bands.containsAll(every);
      case Need.TechniqueRequested(Set<String> techniques) ->
          techniques.stream().anyMatch(requested.screenedAs()::contains);
      case Need.ZoneRequested(Set<Zone> zones) ->
          zones.stream().anyMatch(requested.zones()::contains);
      case Need.FirstVisit() -> requested.visit() == Request.Visit.FIRST;
      case Need.ReturnVisit() -> requested.visit() == Request.Visit.RETURN;
      default -> true;
    };
  }

  Chart chart() {
    return chart;
  }

  Facts facts() {
    return chart.facts();
  }

  Requested requested() {
    return requested;
  }

  /** The bands that apply to the request. */
  Set<String> bands() {
    return bands;
  }
}
