package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the techniques and regions of a visit among those the rules allow. */
final class VisitChooser {
  /** A technique that gets less than this of a visit is not worth beginning. */
  private static final int MINUTES_A_TECHNIQUE = 15;

  private static final int MOST_TECHNIQUES = 3;

  private final Candidates candidates;
  private final LineScreener screener;
  private final Scope scope;

  VisitChooser(Candidates candidates, LineScreener screener, Scope scope) {
    this.candidates = candidates;
    this.screener = screener;
    this.scope = scope;
  }

  VisitChoice choose(Order order, OrderMeaning meaning, Duration visit) {
    List<Candidate> fitting = candidates.of(order, meaning.conditions());
    return switch (order.treatment()) {
      case Treatment.Named named -> named(fitting, meaning.regions(), visit);
      case Treatment.Massage massage -> massage(fitting, meaning, visit);
    };
  }

  /** Every technique the prescriber named, wherever it is allowed. */
  private VisitChoice named(List<Candidate> named, List<TreatedRegion> regions, Duration visit) {
    List<Omission> unfit = new ArrayList<>();
    List<RuledTechnique> ruled = new ArrayList<>();
    for (Candidate candidate : named) {
      Optional<Cause> cause = unfit(candidate);
      cause.ifPresent(it -> unfit.add(Omission.everywhere(candidate.technique(), it)));
      if (cause.isEmpty()) {
        ruled.add(RuledTechnique.of(candidate, regions, screener));
      }
    }
    List<Omission> omissions = new ArrayList<>(Omission.of(ruled));
    omissions.addAll(unfit);
    return new VisitChoice(LineMinutes.lines(ruled, visit), omissions, List.of());
  }

  /** The therapist's choice: the first that fit, each where it is usual, and every region once. */
  private VisitChoice massage(List<Candidate> fitting, OrderMeaning meaning, Duration visit) {
    List<RuledTechnique> ruled =
        fitting.stream()
            .filter(candidate -> unfit(candidate).isEmpty())
            .map(it -> RuledTechnique.of(it, usual(it, meaning.regions()), screener))
            .toList();
    List<RuledTechnique> chosen = new ArrayList<>(first(ruled, visit));
    uncovered(chosen, meaning).ifPresent(chosen::add);
    Set<RuledTechnique> looked = new LinkedHashSet<>(ruled);
    looked.addAll(chosen);
    return new VisitChoice(
        LineMinutes.lines(chosen, visit),
        Omission.of(List.copyOf(looked)),
        inReserve(ruled, chosen));
  }

  private Optional<Cause> unfit(Candidate candidate) {
    if (candidate.technique().homeOnly()) {
      return Optional.of(new Cause.DoneAtHome());
    }
    return scope.holds(candidate.technique())
        ? Optional.empty()
        : Optional.of(new Cause.OutOfScope(candidate.technique().training()));
  }

  private static List<TreatedRegion> usual(Candidate candidate, List<TreatedRegion> regions) {
    return regions.stream()
        .filter(region -> candidate.technique().isUsualOn(region.region().id()))
        .toList();
  }

  /** As many techniques as the visit has room for, without dividing it into crumbs. */
  private static List<RuledTechnique> first(List<RuledTechnique> ruled, Duration visit) {
    int most = Math.clamp(visit.toMinutes() / MINUTES_A_TECHNIQUE, 1, MOST_TECHNIQUES);
    List<RuledTechnique> chosen = new ArrayList<>();
    for (RuledTechnique technique : ruled) {
      boolean unconditional = technique.candidate().onlyWhen().isEmpty();
      if (chosen.size() < most && unconditional && !technique.parts().isEmpty()) {
        chosen.add(technique);
      }
    }
    while (chosen.size() > 1 && LineMinutes.isTooShort(visit, chosen)) {
      chosen.removeLast();
    }
    return chosen;
  }

  /** Regions no chosen technique is usual on get classical massage: the order names them. */
  private Optional<RuledTechnique> uncovered(List<RuledTechnique> chosen, OrderMeaning meaning) {
    List<TreatedRegion> covered =
        chosen.stream().flatMap(it -> it.parts().stream()).map(AllowedPart::where).toList();
    List<TreatedRegion> open =
        meaning.regions().stream()
            .flatMap(region -> region.apart().stream())
            .filter(part -> covered.stream().noneMatch(it -> it.covers(part)))
            .toList();
    Candidate classical = candidates.classicalMassage(meaning.conditions());
    return open.isEmpty() || !scope.holds(classical.technique())
        ? Optional.empty()
        : Optional.of(RuledTechnique.of(classical, TreatedRegion.together(open), screener));
  }

  private static List<Candidate> inReserve(
      List<RuledTechnique> ruled, List<RuledTechnique> chosen) {
    Set<Candidate> used = new HashSet<>();
    chosen.forEach(it -> used.add(it.candidate()));
    return ruled.stream()
        .filter(it -> !it.parts().isEmpty())
        .map(RuledTechnique::candidate)
        .filter(it -> !used.contains(it))
        .toList();
  }
}
