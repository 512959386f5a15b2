package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.ArrayList;
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

  VisitChoice choose(Treatment treatment, List<TreatedRegion> regions, Duration visit) {
    List<Assignment> offered = candidates.of(treatment);
    return switch (treatment) {
      case Treatment.Named named -> named(offered, regions, visit);
      case Treatment.Massage massage -> massage(offered, regions, visit);
    };
  }

  /** Every technique the prescriber named, wherever it is allowed. */
  private VisitChoice named(List<Assignment> named, List<TreatedRegion> regions, Duration visit) {
    Set<Omission> unfit = new LinkedHashSet<>();
    List<RuledTechnique> ruled = new ArrayList<>();
    for (Assignment assignment : named) {
      Optional<Cause> cause = unfit(assignment.candidate());
      cause.ifPresent(it -> unfit.add(Omission.everywhere(assignment.candidate().technique(), it)));
      if (cause.isEmpty()) {
        ruled.add(RuledTechnique.of(assignment, screener));
      }
    }
    List<Omission> omissions = new ArrayList<>(Omission.of(ruled));
    omissions.addAll(unfit);
    return new VisitChoice(new LineMinutes(regions).lines(ruled, visit), omissions, List.of());
  }

  /** The therapist's choice: the first that fit, each where it is usual, and every region once. */
  private VisitChoice massage(
      List<Assignment> fitting, List<TreatedRegion> regions, Duration visit) {
    List<RuledTechnique> ruled =
        fitting.stream()
            .filter(it -> unfit(it.candidate()).isEmpty())
            .map(it -> RuledTechnique.of(where(it), screener))
            .toList();
    List<RuledTechnique> chosen = new ArrayList<>(first(ruled, visit));
    uncovered(chosen, regions).ifPresent(chosen::add);
    Set<RuledTechnique> looked = new LinkedHashSet<>(ruled);
    looked.addAll(chosen);
    List<Omission> omissions = new ArrayList<>(Omission.of(List.copyOf(looked)));
    omissions.addAll(outOfScope(fitting));
    return new VisitChoice(
        new LineMinutes(regions).lines(chosen, visit), omissions, inReserve(ruled, chosen));
  }

  /** What fits and would be given by somebody else: each technique once. */
  private List<Omission> outOfScope(List<Assignment> fitting) {
    return fitting.stream()
        .map(it -> it.candidate().technique())
        .filter(technique -> !technique.homeOnly() && !scope.holds(technique))
        .distinct()
        .map(technique -> Omission.everywhere(technique, scope.without(technique)))
        .toList();
  }

  private Optional<Cause> unfit(Candidate candidate) {
    if (candidate.technique().homeOnly()) {
      return Optional.of(new Cause.DoneAtHome());
    }
    return scope.holds(candidate.technique())
        ? Optional.empty()
        : Optional.of(scope.without(candidate.technique()));
  }

  /** A technique nobody named is used only where it is usual. */
  private static Assignment where(Assignment assignment) {
    return new Assignment(
        assignment.candidate(),
        assignment.regions().stream()
            .filter(it -> assignment.candidate().technique().isUsualOn(it.region().id()))
            .toList());
  }

  /** As many techniques as the visit has room for, without dividing it into crumbs. */
  private static List<RuledTechnique> first(List<RuledTechnique> ruled, Duration visit) {
    int most = Math.clamp(visit.toMinutes() / MINUTES_A_TECHNIQUE, 1, MOST_TECHNIQUES);
    Set<String> techniques = new LinkedHashSet<>();
    List<RuledTechnique> chosen = new ArrayList<>();
    for (RuledTechnique technique : ruled) {
      boolean room = techniques.size() < most || techniques.contains(technique.technique());
      boolean unconditional = technique.candidate().onlyWhen().isEmpty();
      if (room && unconditional && !technique.parts().isEmpty()) {
        techniques.add(technique.technique());
        chosen.add(technique);
      }
    }
    while (techniques.size() > 1 && LineMinutes.isTooShort(visit, chosen)) {
      String last = List.copyOf(techniques).getLast();
      techniques.remove(last);
      chosen.removeIf(it -> it.technique().equals(last));
    }
    return chosen;
  }

  /** Regions no chosen technique is usual on get classical massage: the order names them. */
  private Optional<RuledTechnique> uncovered(
      List<RuledTechnique> chosen, List<TreatedRegion> regions) {
    List<TreatedRegion> covered =
        chosen.stream().flatMap(it -> it.parts().stream()).map(AllowedPart::where).toList();
    List<TreatedRegion> open =
        regions.stream()
            .flatMap(region -> region.apart().stream())
            .filter(part -> covered.stream().noneMatch(it -> it.covers(part)))
            .toList();
    Assignment classical = candidates.classicalMassage(TreatedRegion.together(open));
    return open.isEmpty() || !scope.holds(classical.candidate().technique())
        ? Optional.empty()
        : Optional.of(RuledTechnique.of(classical, screener));
  }

  /** The permitted techniques that were not chosen, each once. */
  private static List<Candidate> inReserve(
      List<RuledTechnique> ruled, List<RuledTechnique> chosen) {
    Set<String> named = new LinkedHashSet<>();
    chosen.forEach(it -> named.add(it.technique()));
    return ruled.stream()
        .filter(it -> !it.parts().isEmpty() && named.add(it.technique()))
        .map(RuledTechnique::candidate)
        .toList();
  }
}
