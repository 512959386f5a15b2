package org.fascia.medicine.planning;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Conditions;

/** Finds the condition each diagnosis of an order means. */
final class DiagnosisMatcher {
  private final Conditions conditions;

  DiagnosisMatcher(Conditions conditions) {
    this.conditions = conditions;
  }

  List<MatchedDiagnosis> match(Mandate mandate, Facts facts) {
    Set<String> regions =
        mandate.regions().stream().map(OrderedRegion::region).collect(Collectors.toSet());
    return mandate.diagnoses().stream().map(code -> match(code, regions, facts)).toList();
  }

  /**
   * Where a code means several conditions, the one seated where the order wants treatment comes
   * first, then the closest code, then the order of the file. Where only the time since onset tells
   * them apart and nobody recorded it, the longest-standing one is assumed: it promises least.
   */
  private MatchedDiagnosis match(String code, Set<String> regions, Facts facts) {
    List<Condition> meant = conditions.meantBy(code);
    OptionalInt onset = daysSinceOnset(code, facts);
    List<Condition> fitting =
        meant.stream().filter(it -> fits(it, onset)).sorted(closest(code, regions)).toList();
    boolean assumed =
        onset.isEmpty() && !fitting.isEmpty() && fitting.getFirst().sinceOnset().isPresent();
    return new MatchedDiagnosis(code, fitting.stream().findFirst(), assumed);
  }

  private static boolean fits(Condition condition, OptionalInt onset) {
    return condition
        .sinceOnset()
        .map(span -> onset.isPresent() ? span.holds(onset.getAsInt()) : span.isOpen())
        .orElse(true);
  }

  private static Comparator<Condition> closest(String code, Set<String> regions) {
    return Comparator.comparing((Condition it) -> !it.isSeatedIn(regions))
        .thenComparingInt(it -> -it.closenessTo(code));
  }

  /** The longest time any record of this diagnosis gives. */
  private static OptionalInt daysSinceOnset(String code, Facts facts) {
    return facts.diagnoses().stream()
        .filter(diagnosis -> OrderedFacts.sameDiagnosis(diagnosis.icd10(), code))
        .map(Diagnosis::sinceOnset)
        .filter(Elapsed.Days.class::isInstance)
        .mapToInt(elapsed -> ((Elapsed.Days) elapsed).count())
        .max();
  }
}
