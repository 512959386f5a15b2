package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.facts.ClinicalScore;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.knowledge.IcdCodes;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.Trigger;

/**
 * Finds the triggers that hold without trying them all.
 *
 * <p>Each trigger is filed under one of its needs. Only triggers filed under something the patient
 * has are tried; all needs of a trigger must be met, so none is missed.
 *
 * @param <T> what a trigger belongs to: a rule, a question, a measured value
 */
final class TriggerIndex<T> {
  private static final int PREFIX = 3;
  private static final String OPERATED = "operated";
  private static final String ALWAYS = "always";

  private final List<T> owners = new ArrayList<>();
  private final List<Trigger> triggers = new ArrayList<>();
  private final Map<String, BitSet> filed = new HashMap<>();
  private final Map<Character, List<FiledRange>> ranges = new HashMap<>();

  private record FiledRange(IcdCodes.Range range, BitSet triggers) {}

  /** Files another trigger of this owner; owners keep the order they come in. */
  void add(T owner, Trigger trigger) {
    int number = triggers.size();
    owners.add(owner);
    triggers.add(trigger);
    for (Need need : trigger.needs()) {
      Collection<String> keys = keys(need);
      if (need instanceof Need.Diagnosed diagnosed) {
        fileRanges(diagnosed.codes().ranges(), number);
      }
      if (need instanceof Need.Diagnosed || !keys.isEmpty()) {
        keys.forEach(key -> file(key, number));
        return;
      }
    }
    file(ALWAYS, number);
  }

  private void file(String key, int number) {
    filed.computeIfAbsent(key, none -> new BitSet()).set(number);
  }

  /** Ranges are filed under the letters they run over, since a code has only one to begin with. */
  private void fileRanges(List<IcdCodes.Range> found, int number) {
    for (IcdCodes.Range range : found) {
      BitSet one = new BitSet();
      one.set(number);
      for (char letter = range.from().charAt(0); letter <= range.to().charAt(0); letter++) {
        ranges.computeIfAbsent(letter, none -> new ArrayList<>()).add(new FiledRange(range, one));
      }
    }
  }

  /** What a patient who meets the need has; empty when the need tells too little to file under. */
  private static Collection<String> keys(Need need) {
    return switch (need) {
      case Need.Diagnosed(IcdCodes codes, _, _, _) -> shortened(codes.prefixes());
      case Need.Medicated(var atc, _, _, _) -> shortened(atc);
      case Need.MedicatedWithAll(var atc) -> shortened(atc);
      case Need.MedicatedWithSeveral(var atc, _) -> shortened(atc);
      case Need.Operated _ -> List.of(OPERATED);
      case Need.Found(var findings) -> findings;
      case Need.Confirmed(var questions) -> questions;
      case Need.Unsure(var questions) -> questions;
      case Need.Scored(String score, _) -> List.of(score);
      case Need.InBand(var bands) -> bands;
      default -> List.of();
    };
  }

  /** Every owner with a trigger that holds, in the order of the owners, and the matches. */
  Map<T, List<Match>> matches(Known known) {
    BitSet candidates = candidates(known);
    Map<T, List<Match>> found = new LinkedHashMap<>();
    for (int next = candidates.nextSetBit(0); next >= 0; next = candidates.nextSetBit(next + 1)) {
      T owner = owners.get(next);
      Matcher.match(triggers.get(next), known)
          .ifPresent(match -> found.computeIfAbsent(owner, none -> new ArrayList<>(2)).add(match));
    }
    return found;
  }

  private BitSet candidates(Known known) {
    BitSet candidates = new BitSet(triggers.size());
    add(candidates, ALWAYS);
    for (Diagnosis diagnosis : known.diagnoses()) {
      add(candidates, shortened(diagnosis.icd10()));
      addRanges(candidates, diagnosis.icd10());
    }
    for (Medicine medicine : known.facts().medicines()) {
      add(candidates, shortened(medicine.atc()));
    }
    for (Finding finding : known.facts().findings()) {
      add(candidates, finding.sign());
    }
    for (ClinicalScore score : known.facts().scores()) {
      add(candidates, score.score());
    }
    if (!known.facts().operations().isEmpty()) {
      add(candidates, OPERATED);
    }
    known.replied().forEach(question -> add(candidates, question));
    known.bands().forEach(band -> add(candidates, band));
    return candidates;
  }

  private void add(BitSet candidates, String key) {
    BitSet more = filed.get(key);
    if (more != null) {
      candidates.or(more);
    }
  }

  private void addRanges(BitSet candidates, String code) {
    if (code.isEmpty()) {
      return;
    }
    for (FiledRange filedRange : ranges.getOrDefault(code.charAt(0), List.of())) {
      if (filedRange.range().holds(code)) {
        candidates.or(filedRange.triggers());
      }
    }
  }

  private static List<String> shortened(Collection<String> codes) {
    return codes.stream().map(TriggerIndex::shortened).toList();
  }

  private static String shortened(String code) {
    return code.length() <= PREFIX ? code : code.substring(0, PREFIX);
  }
}
