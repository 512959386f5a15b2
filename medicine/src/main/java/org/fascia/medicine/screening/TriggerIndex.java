package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.facts.ClinicalScore;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.knowledge.IcdCodes;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.Trigger;
import org.jspecify.annotations.Nullable;

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
  private final Map<IcdCodes, BitSet> filedByCodes = new HashMap<>();

  /** Files another trigger of this owner; owners keep the order they come in. */
  void add(T owner, Trigger trigger) {
    int number = triggers.size();
    owners.add(owner);
    triggers.add(trigger);
    for (Need need : trigger.needs()) {
      if (need instanceof Need.Diagnosed diagnosed) {
        filedByCodes.computeIfAbsent(diagnosed.codes(), none -> new BitSet()).set(number);
        return;
      }
      Collection<String> keys = keys(need);
      if (!keys.isEmpty()) {
        keys.forEach(key -> file(key, number));
        return;
      }
    }
    file(ALWAYS, number);
  }

  private void file(String key, int number) {
    filed.computeIfAbsent(key, none -> new BitSet()).set(number);
  }

  /** What a patient who meets the need has; empty when the need tells too little to file under. */
  private static Collection<String> keys(Need need) {
    return switch (need) {
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
    return held(known.chart()).matches(known);
  }

  /** The triggers that hold for the patient, as far as they do not speak of a request. */
  Held<T> held(Chart chart) {
    BitSet candidates = candidates(chart);
    Held<T> held = new Held<>();
    for (int next = candidates.nextSetBit(0); next >= 0; next = candidates.nextSetBit(next + 1)) {
      T owner = owners.get(next);
      Matcher.match(triggers.get(next), chart).ifPresent(match -> held.add(owner, match));
    }
    return held;
  }

  /** What holds for one patient; each request is answered from it. */
  static final class Held<T> {
    private final List<T> owners = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private void add(T owner, Match match) {
      owners.add(owner);
      matches.add(match);
    }

    /** Every owner with a trigger that holds for the request too, and the matches. */
    Map<T, List<Match>> matches(Known known) {
      Map<T, List<Match>> found = new LinkedHashMap<>();
      for (int at = 0; at < owners.size(); at++) {
        Match match = matches.get(at);
        if (known.asksFor(match.trigger())) {
          found.computeIfAbsent(owners.get(at), none -> new ArrayList<>(2)).add(match);
        }
      }
      return found;
    }
  }

  private BitSet candidates(Chart chart) {
    BitSet candidates = new BitSet(triggers.size());
    add(candidates, ALWAYS);
    chart.codes().forEach(codes -> add(candidates, filedByCodes.get(codes)));
    for (Medicine medicine : chart.facts().medicines()) {
      add(candidates, shortened(medicine.atc()));
    }
    for (Finding finding : chart.facts().findings()) {
      add(candidates, finding.sign());
    }
    for (ClinicalScore score : chart.facts().scores()) {
      add(candidates, score.score());
    }
    if (!chart.facts().operations().isEmpty()) {
      add(candidates, OPERATED);
    }
    chart.replied().forEach(question -> add(candidates, question));
    chart.bands().forEach(band -> add(candidates, band.id()));
    return candidates;
  }

  private void add(BitSet candidates, String key) {
    add(candidates, filed.get(key));
  }

  private static void add(BitSet candidates, @Nullable BitSet more) {
    if (more != null) {
      candidates.or(more);
    }
  }

  private static List<String> shortened(Collection<String> codes) {
    return codes.stream().map(TriggerIndex::shortened).toList();
  }

  private static String shortened(String code) {
    return code.length() <= PREFIX ? code : code.substring(0, PREFIX);
  }
}
