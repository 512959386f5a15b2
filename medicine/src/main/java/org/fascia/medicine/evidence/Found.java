package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.EvidenceWords.Way;
import org.fascia.medicine.knowledge.Technique;

/**
 * Findings sorted by how far they speak of what was asked.
 *
 * @param direct on the technique by itself, in the condition
 * @param general on massage whose style is left open
 * @param packages on the technique or massage together with other treatment
 * @param elsewhere named for the technique, but studied in another condition or another way
 * @param advice of guidelines on massage in the condition
 */
public record Found(
    List<Estimate> direct,
    List<Estimate> general,
    List<Estimate> packages,
    List<Estimate> elsewhere,
    List<Estimate> advice) {
  public Found {
    direct = List.copyOf(direct);
    general = List.copyOf(general);
    packages = List.copyOf(packages);
    elsewhere = List.copyOf(elsewhere);
    advice = List.copyOf(advice);
  }

  static Found of(Technique technique, List<Estimate> onCondition, List<Estimate> named) {
    List<Estimate> direct =
        effects(onCondition, Way.Kind.STYLE)
            .filter(it -> it.studied().technique().techniques().contains(technique.id()))
            .toList();
    List<Estimate> general = effects(onCondition, Way.Kind.GENERAL).toList();
    List<Estimate> packages =
        effects(onCondition, Way.Kind.PACKAGE)
            .filter(it -> it.studied().technique().techniques().contains(technique.id()))
            .toList();
    List<Estimate> elsewhere = new ArrayList<>(named);
    elsewhere.removeIf(Estimate::isAdvice);
    elsewhere.removeAll(direct);
    elsewhere.removeAll(general);
    elsewhere.removeAll(packages);
    return new Found(direct, general, packages, elsewhere, advice(onCondition));
  }

  static Found inAnyStyle(List<Estimate> onCondition) {
    return new Found(
        Stream.concat(effects(onCondition, Way.Kind.STYLE), effects(onCondition, Way.Kind.GENERAL))
            .toList(),
        List.of(),
        effects(onCondition, Way.Kind.PACKAGE).toList(),
        effects(onCondition, Way.Kind.OTHER).toList(),
        advice(onCondition));
  }

  /** Every finding, the most direct first. */
  public List<Estimate> all() {
    return Stream.of(direct, general, packages, elsewhere, advice).flatMap(List::stream).toList();
  }

  private static Stream<Estimate> effects(List<Estimate> findings, Way.Kind kind) {
    return findings.stream()
        .filter(it -> !it.isAdvice())
        .filter(it -> it.studied().technique().kind() == kind);
  }

  private static List<Estimate> advice(List<Estimate> findings) {
    return findings.stream().filter(Estimate::isAdvice).toList();
  }
}
