package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One candidate after its screening.
 *
 * @param parts where it may be used
 * @param out where it may not, by cause
 * @param regionsOut regions that are left out whatever the technique, by cause
 */
record RuledTechnique(
    Candidate candidate,
    List<AllowedPart> parts,
    List<Omission> out,
    Map<Cause, List<TreatedRegion>> regionsOut) {

  static RuledTechnique of(Assignment assignment, LineScreener screener) {
    Candidate candidate = assignment.candidate();
    List<AllowedPart> parts = new ArrayList<>();
    Map<Cause, List<TreatedRegion>> out = new LinkedHashMap<>();
    Map<Cause, List<TreatedRegion>> regionsOut = new LinkedHashMap<>();
    for (TreatedRegion region : assignment.regions()) {
      for (TreatedRegion part : region.apart()) {
        switch (screener.rule(candidate.technique(), part)) {
          case LineRuling.Allowed(int most, Optional<Ceiling> ceiling) ->
              parts.add(new AllowedPart(part, most, ceiling));
          case LineRuling.TechniqueOut(Cause cause) -> note(out, cause, part);
          case LineRuling.RegionOut(Cause cause) -> note(regionsOut, cause, part);
        }
      }
    }
    return new RuledTechnique(
        candidate, AllowedPart.together(parts), omissions(candidate, out), regionsOut);
  }

  /** The technique's id. */
  String technique() {
    return candidate.technique().id();
  }

  private static void note(Map<Cause, List<TreatedRegion>> by, Cause cause, TreatedRegion part) {
    by.computeIfAbsent(cause, key -> new ArrayList<>()).add(part);
  }

  private static List<Omission> omissions(
      Candidate candidate, Map<Cause, List<TreatedRegion>> out) {
    return out.entrySet().stream()
        .map(
            entry ->
                new Omission(
                    Optional.of(candidate.technique()),
                    TreatedRegion.together(entry.getValue()),
                    entry.getKey()))
        .toList();
  }
}
