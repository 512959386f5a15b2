package org.fascia.budget.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.BudgetCase;
import org.fascia.budget.CaseEvent;
import org.fascia.budget.Claim;
import org.fascia.budget.Confirmation;
import org.fascia.budget.Coverage;
import org.fascia.budget.OrderRef;
import org.fascia.budget.TotalAnswer;
import org.fascia.budget.packs.Paper;
import org.fascia.budget.packs.PayerId;
import org.fascia.budget.packs.Words;
import org.fascia.yaml.Entry;

/** Reads a case, key by key. */
final class CaseReader {
  private final Entry it;
  private final Optional<PayerId> fallback;

  CaseReader(Entry it, Optional<PayerId> fallback) {
    this.it = it;
    this.fallback = fallback;
  }

  BudgetCase read() {
    List<Coverage> coverages = coverages();
    Optional<PayerId> only =
        coverages.size() == 1 ? Optional.of(coverages.getFirst().payer()) : Optional.empty();
    return new BudgetCase(
        coverages,
        it.optionalChild("claim").map(CaseReader::claim).orElse(Claim.NONE),
        it.children("orders").stream().map(OrderReader::read).toList(),
        it.children("authorisations").stream()
            .map(entry -> new AuthorisationReader(entry, only).read())
            .toList(),
        new VisitReader(it).read(),
        it.children("events").stream().map(CaseReader::event).toList(),
        it.children("confirmations").stream().map(CaseReader::confirmation).toList(),
        it.children("answers").stream().map(CaseReader::answer).toList(),
        Days.of(it, "reports"),
        papers(),
        it.optionalChild("usual").map(VisitReader::taken));
  }

  private List<Coverage> coverages() {
    if (it.has("coverages")) {
      if (it.has("payer")) {
        throw it.fault("payer", "stands beside coverages; one of the two says who pays");
      }
      return it.children("coverages").stream().map(CaseReader::coverage).toList();
    }
    Optional<PayerId> payer = it.optionalOne("payer", "payer id", PayerId::of).or(() -> fallback);
    return List.of(Coverage.by(payer.orElseThrow(() -> it.fault("payer", "is missing"))));
  }

  private static Coverage coverage(Entry it) {
    return new Coverage(
        it.one("payer", "payer id", PayerId::of),
        it.optionalDay("from"),
        it.optionalChild("terms").map(CaseReader::terms).orElse(Map.of()),
        it.optionalOne("benefit_year", "month and day such as 07-01", Days::monthDay));
  }

  private static Map<String, Long> terms(Entry it) {
    Map<String, Long> terms = new HashMap<>();
    for (String rule : it.keys()) {
      terms.put(rule, (long) it.whole(rule));
    }
    return terms;
  }

  private static Claim claim(Entry it) {
    return new Claim(
        it.has("number") ? Optional.of(it.code("number")) : Optional.empty(),
        it.optionalDay("injured"),
        it.optionalText("state"));
  }

  private static CaseEvent event(Entry it) {
    return new CaseEvent(
        it.day("day"),
        it.one("kind", "kind of event", Words.known(CaseEvent.Kind.class)),
        it.optionalOne("payer", "payer id", PayerId::of));
  }

  private static Confirmation confirmation(Entry it) {
    return new Confirmation(
        it.text("limit"),
        it.whole("left"),
        it.day("day"),
        it.text("by"),
        it.optionalText("reference").orElse(""));
  }

  private static TotalAnswer answer(Entry it) {
    return new TotalAnswer(
        new OrderRef(it.code("order")), it.whole("visits"), it.text("by"), it.day("day"));
  }

  private Set<Paper> papers() {
    return new HashSet<>(it.each("papers", "paper", Words.known(Paper.class)));
  }
}
