package org.fascia.records.codes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.DiagnosisCodes;
import org.fascia.medicine.knowledge.Zone;

/**
 * Where a diagnosis lies when the record gives only its ICD-10-CM code: the zones of the condition
 * map's row for that code, the side from the words of the code.
 *
 * <p>A code that rows with different zones share has no zone here; so has one without a row.
 */
final class DiagnosisPlaces {
  private static final Pattern LEFT = Pattern.compile("\\bleft\\b");
  private static final Pattern RIGHT = Pattern.compile("\\bright\\b");
  private static final Pattern BOTH = Pattern.compile("\\b(bilateral|both)\\b");

  private final Map<String, Set<Zone>> zones = new HashMap<>();
  private final DiagnosisCodes codes;

  DiagnosisPlaces(Collection<CodedProblem> problems, DiagnosisCodes codes) {
    this.codes = codes;
    Set<String> disputed = new HashSet<>();
    for (CodedProblem problem : problems) {
      problem.icd10().ifPresent(code -> add(code, problem.place().zones(), disputed));
    }
    zones.keySet().removeAll(disputed);
  }

  private void add(String code, Set<Zone> here, Set<String> disputed) {
    Set<Zone> before = zones.putIfAbsent(code, here);
    if (before != null && !before.equals(here)) {
      disputed.add(code);
    }
  }

  Place of(String icd10) {
    return new Place(zones(icd10), side(icd10));
  }

  private Set<Zone> zones(String icd10) {
    for (int length = icd10.length(); length >= 3; length--) {
      Set<Zone> found = zones.get(icd10.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return Set.of();
  }

  private Side side(String icd10) {
    if (!(codes.standing(icd10) instanceof Billable(String code, String title))) {
      return Side.UNSTATED;
    }
    String words = title.toLowerCase(java.util.Locale.ROOT);
    boolean left = LEFT.matcher(words).find();
    boolean right = RIGHT.matcher(words).find();
    if (BOTH.matcher(words).find() || (left && right)) {
      return Side.BOTH;
    }
    return left ? Side.LEFT : right ? Side.RIGHT : Side.UNSTATED;
  }
}
