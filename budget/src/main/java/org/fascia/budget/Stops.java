package org.fascia.budget;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fascia.budget.CaseEvent.Kind;
import org.fascia.budget.packs.Force;
import org.fascia.budget.packs.Words;

/** What events of the case stop, and from which day. */
final class Stops {
  private final Basis basis;
  private final Map<Kind, LocalDate> standing = new EnumMap<>(Kind.class);

  private Stops(Basis basis) {
    this.basis = basis;
  }

  static List<Limit> rows(Basis basis) {
    Stops stops = new Stops(basis);
    concerning(basis).forEach(stops::happen);
    return stops.standing.entrySet().stream()
        .map(it -> stops.row(it.getKey(), it.getValue()))
        .toList();
  }

  /**
   * The events, in order, that concern the payer of the day: by name, or as it paid at the time.
   */
  static List<CaseEvent> concerning(Basis basis) {
    List<CaseEvent> events = new ArrayList<>();
    for (CaseEvent event : basis.file().events()) {
      boolean concerns =
          event.payer().isPresent()
              ? event.payer().get().equals(basis.coverage().payer())
              : paid(basis, event.day());
      if (concerns) {
        events.add(event);
      }
    }
    events.sort(comparing(CaseEvent::day).thenComparing(CaseEvent::kind));
    return events;
  }

  // an event on the very day of a change of payer belongs to the one before
  private static boolean paid(Basis basis, LocalDate day) {
    return basis.coverage().from().filter(from -> !day.isAfter(from)).isEmpty()
        && basis.next().filter(day::isAfter).isEmpty();
  }

  private void happen(CaseEvent event) {
    switch (event.kind()) {
      case EXAMINATION_CUT_OFF, BENEFITS_EXHAUSTED, CLAIM_CLOSED ->
          standing.putIfAbsent(event.kind(), event.day());
      case BENEFITS_RESTORED ->
          lift(event.day(), Kind.EXAMINATION_CUT_OFF, Kind.BENEFITS_EXHAUSTED);
      case CLAIM_REOPENED -> lift(event.day(), Kind.CLAIM_CLOSED);
      case ATTORNEY_LIEN, SECOND_ACCIDENT -> {}
    }
  }

  // what will be lifted on a later day stands until then
  private void lift(LocalDate day, Kind... kinds) {
    if (!day.isAfter(basis.asOf())) {
      for (Kind kind : kinds) {
        standing.remove(kind);
      }
    }
  }

  private Limit row(Kind kind, LocalDate day) {
    Limit.Text text = new Limit.Text(says(kind), "event of " + day, Force.SOFT);
    return Limit.of("event/" + id(kind), new Limit.Scope.OfPayer(), text, basis.asOf())
        .until(day.minusDays(1));
  }

  static String id(Kind kind) {
    return Words.of(kind);
  }

  static String says(Kind kind) {
    return switch (kind) {
      case EXAMINATION_CUT_OFF -> "the payer stopped after an independent examination";
      case BENEFITS_EXHAUSTED -> "the benefits are exhausted";
      case BENEFITS_RESTORED -> "the benefits are there again";
      case CLAIM_CLOSED -> "the claim is closed";
      case CLAIM_REOPENED -> "the claim is open again";
      case ATTORNEY_LIEN -> "an attorney holds a lien: the bill waits for a settlement";
      case SECOND_ACCIDENT ->
          "there was a second accident: visits since may belong to another claim";
    };
  }
}
