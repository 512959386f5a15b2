package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Technique;

/**
 * How far a therapist may change the lines of a visit.
 *
 * @param granted the hands-on time of the visit
 * @param regions where one may work
 * @param techniques which techniques are asked for
 * @param scope what the therapist may do
 * @param reasons where the reason of a line comes from
 * @param participle how to say that something is not among them, such as "ordered"
 */
record Bounds(
    Duration granted,
    List<TreatedRegion> regions,
    Predicate<Technique> techniques,
    Scope scope,
    Reasons reasons,
    String participle) {
  Bounds {
    regions = List.copyOf(regions);
  }

  /** Conditions a technique may fit, the main one first; and the reason of one that fits none. */
  record Reasons(List<Condition> conditions, Reason otherwise) {
    Reasons {
      conditions = List.copyOf(conditions);
    }

    private Reason of(Technique technique) {
      for (Condition condition : conditions) {
        Optional<Condition.Choice> choice = condition.choice(technique.id());
        if (choice.isPresent()) {
          return new Reason.FitsCondition(condition, choice.get());
        }
      }
      return otherwise;
    }
  }

  static Bounds of(Proposal proposal, List<TreatedRegion> regions) {
    Mandate mandate = proposal.mandate();
    return new Bounds(
        proposal.schedule().perVisit().handsOn(),
        regions,
        mandate::permits,
        proposal.basis().scope(),
        new Reasons(proposal.conditions(), mandate.forTheTechnique()),
        mandate.participle());
  }

  boolean hold(TreatedRegion where) {
    return regions.stream().anyMatch(region -> region.covers(where));
  }

  boolean hold(Technique technique) {
    return techniques.test(technique) && !technique.homeOnly();
  }

  Reason reason(Technique technique) {
    return reasons.of(technique);
  }
}
