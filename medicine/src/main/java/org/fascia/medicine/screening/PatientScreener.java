package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.screening.Screener.Rules;

/**
 * Judges one patient, request after request: what the rules say of the patient alone is worked out
 * once. Made by {@link Screener#of(org.fascia.medicine.facts.Facts)}; never changes.
 */
public final class PatientScreener {
  private final Rules rules;
  private final Chart chart;
  private final TriggerIndex.Held<CompiledRule> held;

  PatientScreener(Rules rules, Chart chart) {
    this.rules = rules;
    this.chart = chart;
    this.held = rules.index().held(chart);
  }

  /** Screens a request as a whole. */
  public Screening screen(Request request) {
    Known known = known(request);
    List<Judgement> judgements = judge(known);
    Verdict verdict = Judgement.gravest(judgements);
    return Screener.screening(
        known, judgements, verdict, rules.questions().of(known, judgements, verdict));
  }

  /**
   * Screens one line of an order by itself: one technique at one site. A line has no questions;
   * they belong to the order.
   */
  public Screening screenLine(String technique, Site site) {
    Known known = known(new Request(Set.of(technique), Set.of(site), 0));
    List<Judgement> judgements = judge(known);
    return Screener.screening(known, judgements, Judgement.gravest(judgements), List.of());
  }

  Known known(Request request) {
    return new Known(
        chart, new Requested(request, rules.vocabulary().techniques(), rules.vocabulary().firm()));
  }

  List<Judgement> judge(Known known) {
    List<Judgement> judgements = new ArrayList<>();
    held.matches(known)
        .forEach((rule, matches) -> judgements.add(Judgement.of(rule, matches, known)));
    return judgements;
  }
}
