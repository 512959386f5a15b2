package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.SafetyRule.Scope;

/** Works out, site by site, what the fired rules leave of a request. */
final class Limits {
  private static final Comparator<Judgement> STRICTEST =
      Comparator.comparingInt(Judgement::pressure).thenComparing(one -> one.rule().id());

  private final Requested requested;
  private final List<Judgement> fired;

  Limits(Requested requested, List<Judgement> fired) {
    this.requested = requested;
    this.fired = fired.stream().sorted(STRICTEST).toList();
  }

  /** The lowest limit of each site and technique that has one, by site, then technique. */
  List<Limit> lowest() {
    List<Limit> limits = new ArrayList<>();
    for (Site part : requested.parts()) {
      for (String technique : requested.techniques()) {
        lowest(part, technique).ifPresent(limits::add);
      }
    }
    return bothSides(limits);
  }

  private Optional<Limit> lowest(Site part, String technique) {
    for (Judgement judgement : fired) {
      if (judgement.pressure() == Scope.FULL_PRESSURE) {
        return Optional.empty();
      }
      if (judgement.strikes(part, technique)) {
        return Optional.of(new Limit(part, technique, judgement.pressure(), judgement.rule().id()));
      }
    }
    return Optional.empty();
  }

  /** The sites that a rule keeps out for every requested technique, by site, then rule. */
  List<LeftOut> leftOut() {
    Set<LeftOut> leftOut =
        new TreeSet<>(
            Comparator.comparing(LeftOut::site, Requested.BY_SITE).thenComparing(LeftOut::rule));
    for (Judgement judgement : fired) {
      if (judgement.keepsOff()
          && judgement.rule().techniques().containsAll(requested.techniques())) {
        requested.parts().stream()
            .filter(judgement.area()::hits)
            .forEach(part -> leftOut.add(new LeftOut(part, judgement.rule().id())));
      }
    }
    return leftOut.stream()
        .filter(one -> !isRepeated(one, leftOut))
        .map(one -> joined(one, leftOut))
        .toList();
  }

  /** What holds alike on the left and the right is said once, of both sides. */
  private static List<Limit> bothSides(List<Limit> limits) {
    List<Limit> joined = new ArrayList<>();
    for (Limit limit : limits) {
      if (limit.site().side() == Side.RIGHT && limits.contains(on(Side.LEFT, limit))) {
        continue;
      }
      boolean alike = limit.site().side() == Side.LEFT && limits.contains(on(Side.RIGHT, limit));
      joined.add(alike ? on(Side.BOTH, limit) : limit);
    }
    return joined;
  }

  private static Limit on(Side side, Limit limit) {
    return new Limit(
        new Site(limit.site().zone(), side), limit.technique(), limit.maxPressure(), limit.rule());
  }

  private static LeftOut on(Side side, LeftOut one) {
    return new LeftOut(new Site(one.site().zone(), side), one.rule());
  }

  private static boolean isRepeated(LeftOut one, Set<LeftOut> all) {
    return one.site().side() == Side.RIGHT && all.contains(on(Side.LEFT, one));
  }

  private static LeftOut joined(LeftOut one, Set<LeftOut> all) {
    boolean alike = one.site().side() == Side.LEFT && all.contains(on(Side.RIGHT, one));
    return alike ? on(Side.BOTH, one) : one;
  }
}
