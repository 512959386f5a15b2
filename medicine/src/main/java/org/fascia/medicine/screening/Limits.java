package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.medicine.knowledge.Zone;

/** Works out, site by site, what the fired rules leave of a request. */
final class Limits {
  /** Of limits that are equal the graver rule is named, so that a mild one never hides it. */
  private static final Comparator<Judgement> STRICTEST =
      Comparator.comparingInt(Judgement::pressure)
          .thenComparing(one -> one.rule().gravest(), Comparator.reverseOrder())
          .thenComparing(one -> one.rule().id());

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
    return bothSides(
        limits,
        Limit::site,
        (limit, site) -> new Limit(site, limit.technique(), limit.maxPressure(), limit.rule()));
  }

  private Optional<Limit> lowest(Site part, String technique) {
    for (Judgement judgement : fired) {
      if (judgement.pressure() == Scope.FULL_PRESSURE) {
        return Optional.empty();
      }
      if (judgement.strikes(part, requested.screenedAs(technique))) {
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
    return bothSides(leftOut, LeftOut::site, (one, site) -> new LeftOut(site, one.rule()));
  }

  /** What holds alike on the left and the right is said once, of both sides. */
  private static <T> List<T> bothSides(
      Collection<T> all, Function<T, Site> siteOf, BiFunction<T, Site, T> at) {
    Set<T> said = Set.copyOf(all);
    List<T> joined = new ArrayList<>();
    for (T one : all) {
      Zone zone = siteOf.apply(one).zone();
      Side side = siteOf.apply(one).side();
      if (side == Side.LEFT && said.contains(at.apply(one, new Site(zone, Side.RIGHT)))) {
        joined.add(at.apply(one, new Site(zone, Side.BOTH)));
      } else if (side != Side.RIGHT || !said.contains(at.apply(one, new Site(zone, Side.LEFT)))) {
        joined.add(one);
      }
    }
    return joined;
  }
}
