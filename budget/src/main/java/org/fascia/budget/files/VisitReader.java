package org.fascia.budget.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.AuthorisationRef;
import org.fascia.budget.Charge;
import org.fascia.budget.OrderRef;
import org.fascia.budget.Taken;
import org.fascia.budget.Visit;
import org.fascia.budget.VisitRef;
import org.fascia.budget.packs.VisitKind;
import org.fascia.budget.packs.Words;
import org.fascia.yaml.Entry;

/** Reads the visits of a case: those of which only the day is known, and the others. */
final class VisitReader {
  private final Entry it;
  private final Map<LocalDate, Integer> onDay = new HashMap<>();

  VisitReader(Entry it) {
    this.it = it;
  }

  List<Visit> read() {
    List<Visit> visits = new ArrayList<>();
    it.children("visits").forEach(entry -> visits.add(visit(entry)));
    for (VisitKind kind : VisitKind.values()) {
      for (LocalDate day : Days.of(it, Words.of(kind).replace('-', '_'))) {
        visits.add(Visit.of(name(day), day, kind, Charge.UNBILLED));
      }
    }
    return visits;
  }

  private Visit visit(Entry entry) {
    LocalDate day = entry.day("day");
    return new Visit(
        entry.has("id") ? new VisitRef(entry.code("id")) : name(day),
        day,
        entry
            .optionalOne("kind", "kind of visit", Words.known(VisitKind.class))
            .orElse(VisitKind.TREATED),
        entry.optionalOne("charge", "charge", Words.known(Charge.class)).orElse(Charge.UNBILLED),
        known(entry),
        Set.copyOf(entry.oneOrMoreCodes("codes")),
        entry.has("order") ? Optional.of(new OrderRef(entry.code("order"))) : Optional.empty(),
        entry.has("authorisation")
            ? Optional.of(new AuthorisationRef(entry.code("authorisation")))
            : Optional.empty(),
        entry.optionalText("therapist"));
  }

  private static Optional<Taken> known(Entry entry) {
    return entry.has("units") || entry.has("minutes") || entry.has("dollars")
        ? Optional.of(taken(entry))
        : Optional.empty();
  }

  static Taken taken(Entry entry) {
    return new Taken(
        entry.optionalWhole("units").orElse(0),
        entry.optionalWhole("minutes").orElse(0),
        Cents.optional(entry, "dollars").orElse(0));
  }

  /** A visit without a name is called by its day; the second of a day is {@code DAY#2}. */
  private VisitRef name(LocalDate day) {
    int number = onDay.merge(day, 1, Integer::sum);
    return new VisitRef(number == 1 ? day.toString() : day + "#" + number);
  }
}
