package org.fascia.medicine.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Screening;

/** Rules of several screenings, each once with its gravest outcome. */
final class RulesThatCount {
  private static final Comparator<FiredRule> GRAVEST_FIRST =
      Comparator.comparing(FiredRule::outcome, Comparator.reverseOrder())
          .thenComparing(FiredRule::id);

  private final Map<String, FiredRule> byId = new TreeMap<>();

  RulesThatCount add(List<FiredRule> rules) {
    rules.forEach(this::add);
    return this;
  }

  RulesThatCount add(FiredRule rule) {
    byId.merge(
        rule.id(), rule, (one, other) -> GRAVEST_FIRST.compare(one, other) <= 0 ? one : other);
    return this;
  }

  /** The rules behind what is left out or lowered. */
  RulesThatCount addReasonsOf(VisitChoice visit) {
    visit.omissions().forEach(omission -> addReasonsOf(omission.cause()));
    visit.lines().forEach(line -> line.ceiling().ifPresent(this::addReasonOf));
    return this;
  }

  private void addReasonsOf(Cause cause) {
    switch (cause) {
      case Cause.KeptOut(FiredRule rule) -> add(rule);
      case Cause.NotPermitted(FiredRule rule) -> add(rule);
      case Cause.NotAtThisPressure tooLight -> addReasonOf(tooLight.ceiling());
      case Cause.AgainstTheOrder order -> {}
      case Cause.NeverTreated never -> {}
      case Cause.DoneAtHome home -> {}
      case Cause.OutOfScope scope -> {}
    }
  }

  private void addReasonOf(Ceiling ceiling) {
    if (ceiling instanceof Ceiling.OfRule(FiredRule rule)) {
      add(rule);
    }
  }

  /** The rules of a screening that hold at all, whether or not they change the treatment. */
  static RulesThatCount of(Screening screening) {
    return new RulesThatCount().add(screening.fired()).add(screening.tips());
  }

  boolean hold(String rule) {
    return byId.containsKey(rule);
  }

  /** Gravest first, then by id. */
  List<FiredRule> list() {
    return byId.values().stream().sorted(GRAVEST_FIRST).toList();
  }
}
