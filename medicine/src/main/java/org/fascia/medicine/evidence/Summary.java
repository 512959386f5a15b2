package org.fascia.medicine.evidence;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.fascia.medicine.knowledge.Certainty;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Favours;
import org.fascia.medicine.knowledge.EvidenceWords.Against;

/**
 * What a few findings come to.
 *
 * <p>Effects are not pooled here: reviews share trials, and scales differ. People are counted in
 * the largest finding only, never added up.
 */
public final class Summary {
  /** What says nothing for or against an effect on the patient's complaint. */
  private static final Set<String> NO_EFFECT = Set.of("adverse-events", "diagnostic-validity");

  private final List<Estimate> findings;
  private final List<Estimate> effects;

  private Summary(List<Estimate> findings) {
    this.findings = findings;
    this.effects =
        findings.stream().filter(it -> !NO_EFFECT.contains(it.studied().outcome())).toList();
  }

  static Summary of(List<Estimate> findings) {
    return new Summary(findings);
  }

  /** Findings on an effect. */
  public int effects() {
    return effects.size();
  }

  /** Where the effects point, all together. */
  public Direction direction() {
    return Direction.of(effects.stream().map(Estimate::favours).toList());
  }

  /** Where they point by what massage was held against, the strictest comparison first. */
  public Map<Against, Direction> byComparator() {
    Map<Against, Direction> directions = new EnumMap<>(Against.class);
    for (Against against : Against.values()) {
      List<Favours> sides = against(against).stream().map(Estimate::favours).toList();
      if (!sides.isEmpty()) {
        directions.put(against, Direction.of(sides));
      }
    }
    return directions;
  }

  /** Where they point by outcome, in the order of the alphabet. */
  public Map<String, Direction> byOutcome() {
    Map<String, Direction> directions = new TreeMap<>();
    for (Estimate effect : effects) {
      String outcome = effect.studied().outcome();
      directions.computeIfAbsent(
          outcome,
          it ->
              Direction.of(
                  effects.stream()
                      .filter(other -> other.studied().outcome().equals(it))
                      .map(Estimate::favours)
                      .toList()));
    }
    return directions;
  }

  /** The effects massage was found to have, or not, against comparators of one kind. */
  public List<Estimate> against(Against against) {
    return effects.stream().filter(it -> it.studied().comparator().against() == against).toList();
  }

  /** How many effects favour massage. */
  public int favouringMassage() {
    return (int) effects.stream().filter(it -> it.favours() == Favours.MASSAGE).count();
  }

  /**
   * The highest certainty anybody gave to one of the effects; {@code NOT_RATED} when nobody did.
   */
  public Certainty highestCertainty() {
    return effects.stream()
        .map(Estimate::certainty)
        .max(Comparator.naturalOrder())
        .orElse(Certainty.NOT_RATED);
  }

  /** The lowest certainty among the effects that were rated; empty when none was. */
  public Optional<Certainty> lowestCertainty() {
    return effects.stream()
        .map(Estimate::certainty)
        .filter(Certainty::isRated)
        .min(Comparator.naturalOrder());
  }

  /** How many publications the findings come from. */
  public int publications() {
    return (int)
        findings.stream()
            .map(Estimate::publication)
            .map(it -> it.doi().orElse(it.title()))
            .distinct()
            .count();
  }

  /** The year of the latest publication, where any is known. */
  public OptionalInt lastYear() {
    return findings.stream().flatMapToInt(it -> it.year().stream()).max();
  }

  /** People in the largest single finding, where that is known. */
  public OptionalInt people() {
    return effects.stream().flatMapToInt(it -> it.effect().participants().stream()).max();
  }

  /** The amounts of treatment studied, in words, each once. */
  public List<String> doses() {
    return findings.stream()
        .map(it -> it.studied().dose().map(DoseWords::of).orElse(""))
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }
}
