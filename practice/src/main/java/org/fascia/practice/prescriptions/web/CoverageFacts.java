package org.fascia.practice.prescriptions.web;

import static java.util.stream.Collectors.joining;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.PayerPack;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.people.UsState;
import org.fascia.practice.prescriptions.Accepted;
import org.fascia.practice.prescriptions.Accident;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.CoverageTerms;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;
import org.springframework.stereotype.Component;

/** A coverage read back, line by line; what was not said is left out. */
@Component
class CoverageFacts {
  private final Knowledge knowledge;

  CoverageFacts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Fact> of(Coverage one, Optional<PayerPack> pack) {
    CoverageTerms terms = one.terms();
    List<Fact> facts = new ArrayList<>();
    pack.ifPresent(rules -> facts.add(fact("type", text("payers.type." + rules.type().name()))));
    facts.add(fact("days", PayerText.days(terms.window())));
    terms.member().ifPresent(member -> facts.add(fact("member", member)));
    terms.claim().ifPresent(claim -> facts.add(fact("claim", claim)));
    terms.accident().ifPresent(accident -> facts.add(fact("accident", accident(accident))));
    accepted(terms.accepted()).ifPresent(words -> facts.add(fact("accepted", words)));
    if (!terms.codes().isEmpty()) {
      facts.add(fact("codes", String.join(", ", terms.codes())));
    }
    pack.ifPresent(rules -> plan(terms, rules, facts));
    facts.add(fact("version", text("payers.version", one.version(), one.by())));
    return facts;
  }

  /** A region with its side, in words. */
  String region(OrderedRegion where) {
    String name = knowledge.regions().find(where.region()).map(Region::name).orElse(where.region());
    return where.side() == Side.UNSTATED
        ? name
        : text("prescriptions.side." + where.side().name(), name);
  }

  private static void plan(CoverageTerms terms, PayerPack rules, List<Fact> facts) {
    for (PlanLimit open : PlanLimit.of(rules)) {
      Optional.ofNullable(terms.plan().limits().get(open.rule()))
          .ifPresent(
              most -> facts.add(new Fact(open.says(), PayerText.amount(open.measure(), most))));
    }
    terms
        .plan()
        .benefitYear()
        .ifPresent(day -> facts.add(fact("benefitYear", PayerText.monthDay(day))));
  }

  private static String accident(Accident accident) {
    String day = Format.date(accident.day().date());
    return accident.state().map(UsState::code).map(state -> day + ", " + state).orElse(day);
  }

  private Optional<String> accepted(Accepted accepted) {
    List<String> parts = new ArrayList<>();
    parts.add(accepted.condition());
    parts.add(String.join(", ", accepted.diagnoses()));
    parts.add(accepted.regions().stream().map(this::region).collect(joining(", ")));
    String words = parts.stream().filter(part -> !part.isEmpty()).collect(joining(" · "));
    return Optional.of(words).filter(all -> !all.isEmpty());
  }

  private static Fact fact(String term, String value) {
    return new Fact(text("payers.fact." + term), value);
  }
}
