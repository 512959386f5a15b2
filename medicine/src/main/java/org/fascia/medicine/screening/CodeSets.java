package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.knowledge.IcdCodes;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.Trigger;

/**
 * Every set of codes the triggers ask for, turned round: by the beginnings of codes.
 *
 * <p>So a diagnosis is looked up once by each of its beginnings, and not held against set after
 * set, trigger after trigger.
 */
final class CodeSets {
  /** No prefix is shorter. */
  private static final int SHORTEST = 3;

  private final Set<IcdCodes> all;
  private final Map<String, List<IcdCodes>> byPrefix = new HashMap<>();
  private final Map<Character, List<Ranged>> byLetter = new HashMap<>();

  private record Ranged(IcdCodes.Range range, IcdCodes codes) {}

  /** The sets in the needs of these triggers. */
  CodeSets(Stream<Trigger> triggers) {
    all =
        triggers
            .flatMap(trigger -> trigger.needs().stream())
            .flatMap(CodeSets::sets)
            .collect(Collectors.toUnmodifiableSet());
    all.forEach(this::file);
  }

  private static Stream<IcdCodes> sets(Need need) {
    return need instanceof Need.Diagnosed(IcdCodes codes, IcdCodes not, _, _)
        ? Stream.of(codes, not)
        : Stream.empty();
  }

  private void file(IcdCodes codes) {
    for (String prefix : codes.prefixes()) {
      byPrefix.computeIfAbsent(prefix, none -> new ArrayList<>()).add(codes);
    }
    for (IcdCodes.Range range : codes.ranges()) {
      for (char letter = range.from().charAt(0); letter <= range.to().charAt(0); letter++) {
        byLetter.computeIfAbsent(letter, none -> new ArrayList<>()).add(new Ranged(range, codes));
      }
    }
  }

  /** The sets that hold any of these diagnoses, each with the places in the list it holds. */
  Map<IcdCodes, BitSet> holding(List<Diagnosis> diagnoses) {
    Map<IcdCodes, BitSet> holding = new HashMap<>();
    for (int place = 0; place < diagnoses.size(); place++) {
      note(holding, diagnoses.get(place).icd10(), place);
    }
    return holding;
  }

  private void note(Map<IcdCodes, BitSet> holding, String code, int place) {
    for (int length = SHORTEST; length <= code.length(); length++) {
      for (IcdCodes codes : byPrefix.getOrDefault(code.substring(0, length), List.of())) {
        note(holding, codes, place);
      }
    }
    if (!code.isEmpty()) {
      for (Ranged ranged : byLetter.getOrDefault(code.charAt(0), List.of())) {
        if (ranged.range().holds(code)) {
          note(holding, ranged.codes(), place);
        }
      }
    }
  }

  private static void note(Map<IcdCodes, BitSet> holding, IcdCodes codes, int place) {
    holding.computeIfAbsent(codes, none -> new BitSet()).set(place);
  }

  /** Fails for a set that was never filed: a rule must not be missed because of that. */
  void mustKnow(IcdCodes codes) {
    if (!all.contains(codes)) {
      throw new IllegalStateException("A trigger asks for codes that were not filed");
    }
  }
}
