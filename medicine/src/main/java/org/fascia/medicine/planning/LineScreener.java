package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.LeftOut;
import org.fascia.medicine.screening.Limit;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;

/** Screens the lines of one plan, each by itself. */
final class LineScreener {
  private final Screener screener;
  private final Facts facts;
  private final Screening whole;
  private final OwnLimits own;

  /**
   * A screener for the lines of one order.
   *
   * @param whole the screening of the order as a whole
   * @param own what order and conditions limit beside the rules
   */
  LineScreener(Screener screener, Facts facts, Screening whole, OwnLimits own) {
    this.screener = screener;
    this.facts = facts;
    this.whole = whole;
    this.own = own;
  }

  LineRuling rule(Technique technique, TreatedRegion where) {
    if (!where.region().treatable()) {
      return new LineRuling.RegionOut(new Cause.NeverTreated());
    }
    Optional<LeftOut> leftOut = whole.leaveOut().stream().filter(it -> hits(it, where)).findFirst();
    if (leftOut.isPresent()) {
      return new LineRuling.RegionOut(new Cause.KeptOut(fired(whole, leftOut.get().rule())));
    }
    return own.against(technique)
        .<LineRuling>map(LineRuling.TechniqueOut::new)
        .orElseGet(() -> rule(technique, screenings(technique, where)));
  }

  /** One zone left out leaves the region out: a region cannot be treated by halves. */
  private static boolean hits(LeftOut leftOut, TreatedRegion where) {
    return where.region().zones().contains(leftOut.site().zone())
        && leftOut.site().side().meets(where.side());
  }

  /** The rules that count for one line. */
  List<FiredRule> fired(Technique technique, TreatedRegion where) {
    RulesThatCount rules = new RulesThatCount();
    screenings(technique, where).forEach(screening -> rules.add(screening.fired()));
    return rules.list();
  }

  private List<Screening> screenings(Technique technique, TreatedRegion where) {
    List<Screening> screenings = new ArrayList<>();
    for (String slug : technique.screenedAs().stream().sorted().toList()) {
      for (Site site : where.sites()) {
        screenings.add(screener.screenLine(facts, slug, site));
      }
    }
    return screenings;
  }

  private LineRuling rule(Technique technique, List<Screening> screenings) {
    Optional<FiredRule> forbidding = forbidding(screenings);
    if (forbidding.isPresent()) {
      return new LineRuling.TechniqueOut(new Cause.NotPermitted(forbidding.get()));
    }
    int most = technique.pressure().most();
    Optional<Lowered> lowered = lowest(screenings).filter(it -> it.pressure() < most);
    if (lowered.isEmpty()) {
      return new LineRuling.Allowed(most, Optional.empty());
    }
    int pressure = lowered.get().pressure();
    Ceiling ceiling = lowered.get().ceiling();
    if (pressure == 0 && ceiling instanceof Ceiling.OfRule(FiredRule rule)) {
      return new LineRuling.TechniqueOut(new Cause.KeptOut(rule));
    }
    int least = technique.pressure().least();
    return pressure < least
        ? new LineRuling.TechniqueOut(new Cause.NotAtThisPressure(pressure, least, ceiling))
        : new LineRuling.Allowed(pressure, Optional.of(ceiling));
  }

  private static Optional<FiredRule> forbidding(List<Screening> screenings) {
    return screenings.stream()
        .filter(screening -> !screening.verdict().permitsTreatment())
        .map(screening -> screening.fired().getFirst())
        .max(Comparator.comparing(FiredRule::outcome));
  }

  /** Where a rule sets the same limit as order or condition, the rule is named. */
  private Optional<Lowered> lowest(List<Screening> screenings) {
    List<Lowered> all = new ArrayList<>();
    for (Screening screening : screenings) {
      for (Limit limit : screening.limits()) {
        Ceiling ceiling = new Ceiling.OfRule(fired(screening, limit.rule()));
        all.add(new Lowered(limit.maxPressure(), ceiling));
      }
    }
    own.ceilings().forEach((ceiling, most) -> all.add(new Lowered(most, ceiling)));
    return all.stream().min(Comparator.comparingInt(Lowered::pressure));
  }

  private static FiredRule fired(Screening screening, String rule) {
    return screening.fired().stream()
        .filter(it -> it.id().equals(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A limit names a rule that did not fire"));
  }

  private record Lowered(int pressure, Ceiling ceiling) {}
}
