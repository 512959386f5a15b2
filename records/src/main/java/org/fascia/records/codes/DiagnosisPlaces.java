package org.fascia.records.codes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
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
 * <p>A code without such a row, or with rows that disagree, lies where the words of its title say:
 * "Pain in left lower leg". Where they name no zone it has no place.
 */
final class DiagnosisPlaces {
  private static final Pattern LEFT = Pattern.compile("\\bleft\\b");
  private static final Pattern RIGHT = Pattern.compile("\\bright\\b");
  private static final Pattern BOTH = Pattern.compile("\\b(bilateral|both)\\b");

  /** Zones that titles name by the same word; a "head" there may be that of a muscle. */
  private static final Map<Zone, Pattern> WORDS = words();

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
    String title = title(icd10);
    Set<Zone> mapped = zones(icd10);
    return new Place(mapped.isEmpty() ? named(title) : mapped, side(title));
  }

  private String title(String icd10) {
    return codes.standing(icd10) instanceof Billable(String code, String title)
        ? title.toLowerCase(Locale.ROOT)
        : "";
  }

  private static Set<Zone> named(String title) {
    Set<Zone> named = EnumSet.noneOf(Zone.class);
    WORDS.forEach(
        (zone, word) -> {
          if (word.matcher(title).find()) {
            named.add(zone);
          }
        });
    return named;
  }

  private static Map<Zone, Pattern> words() {
    Map<Zone, Pattern> words = new EnumMap<>(Zone.class);
    for (Zone zone : EnumSet.complementOf(EnumSet.of(Zone.HEAD))) {
      words.put(zone, Pattern.compile("\\b" + zone.slug().replace('-', ' ') + "\\b"));
    }
    return words;
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

  private static Side side(String title) {
    boolean left = LEFT.matcher(title).find();
    boolean right = RIGHT.matcher(title).find();
    if (BOTH.matcher(title).find() || (left && right)) {
      return Side.BOTH;
    }
    return left ? Side.LEFT : right ? Side.RIGHT : Side.UNSTATED;
  }
}
