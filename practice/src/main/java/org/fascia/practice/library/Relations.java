package org.fascia.practice.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Claim;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.IcdCodes;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.PublishedCourse;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.knowledge.WatchedSign;

/** Which entries belong together; whatever names another is named by it in return. */
final class Relations {
  private final Map<EntryId, Set<EntryId>> related = new LinkedHashMap<>();
  private final Knowledge knowledge;

  Relations(Knowledge knowledge, Citations citations) {
    this.knowledge = knowledge;
    knowledge.conditions().all().forEach(this::condition);
    knowledge.techniques().all().forEach(this::technique);
    knowledge.safety().measures().values().forEach(this::bandsOfOneValue);
    knowledge.evidence().all().forEach(this::finding);
    knowledge.claims().all().forEach(this::claim);
    knowledge.courses().all().forEach(this::course);
    for (EntryId entry : citations.entries()) {
      citations.of(entry).forEach(source -> relate(entry, source.entry()));
    }
  }

  /** What belongs to an entry, in the order of the files; empty when nothing does. */
  Set<EntryId> of(EntryId entry) {
    return Collections.unmodifiableSet(related.getOrDefault(entry, Set.of()));
  }

  /** The rules on an illness that is this condition, or on a part or a wider class of it. */
  static List<SafetyRule> rulesOn(Condition condition, Knowledge knowledge) {
    return knowledge.safety().rules().stream()
        .filter(rule -> diagnoses(rule).anyMatch(codes -> overlap(codes, condition)))
        .toList();
  }

  /** The rules that name this technique, or one it is screened as, and not every technique. */
  static List<SafetyRule> rulesNaming(Technique technique, Knowledge knowledge) {
    return knowledge.safety().rules().stream()
        .filter(rule -> !concernsAll(rule, knowledge))
        .filter(
            rule -> rule.scope().techniques().stream().anyMatch(technique.screenedAs()::contains))
        .toList();
  }

  /** Whether a rule holds whatever the technique is. */
  static boolean concernsAll(SafetyRule rule, Knowledge knowledge) {
    return rule.scope().techniques().containsAll(knowledge.vocabulary().techniques());
  }

  private static Stream<IcdCodes> diagnoses(SafetyRule rule) {
    return rule.firesOn().stream()
        .flatMap(trigger -> trigger.needs().stream())
        .filter(Need.Diagnosed.class::isInstance)
        .map(need -> ((Need.Diagnosed) need).codes());
  }

  private static boolean overlap(IcdCodes codes, Condition condition) {
    return condition.codes().stream()
        .anyMatch(
            code ->
                codes.match(code)
                    || codes.prefixes().stream().anyMatch(prefix -> prefix.startsWith(code)));
  }

  private void condition(Condition condition) {
    EntryId id = Cards.id(condition);
    for (Condition.Choice choice : condition.techniques()) {
      relate(id, Kind.TECHNIQUE, choice.technique());
      choice.evidence().forEach(finding -> relate(id, Kind.FINDING, finding));
    }
    condition.positionEvidence().forEach(it -> relate(id, Kind.FINDING, it));
    condition.instruments().forEach(it -> relate(id, Kind.INSTRUMENT, it));
    condition.goals().forEach(it -> relate(id, Kind.INSTRUMENT, it.instrument()));
    for (WatchedSign sign : knowledge.conditions().watchedIn(condition)) {
      sign.redFlags().forEach(rule -> relate(id, Kind.RULE, rule));
    }
    rulesOn(condition, knowledge).forEach(rule -> relate(id, Cards.id(rule)));
  }

  private void technique(Technique technique) {
    rulesNaming(technique, knowledge).forEach(it -> relate(Cards.id(technique), Cards.id(it)));
  }

  private void finding(Estimate finding) {
    EntryId id = Cards.id(finding);
    finding.studied().condition().bearsOn().forEach(it -> relate(id, Kind.CONDITION, it));
    finding.studied().technique().techniques().forEach(it -> relate(id, Kind.TECHNIQUE, it));
    finding.sameAs().ifPresent(it -> relate(id, Kind.FINDING, it));
  }

  private void claim(Claim claim) {
    claim.findings().forEach(it -> relate(Cards.id(claim), Kind.FINDING, it));
  }

  private void course(PublishedCourse course) {
    relate(Cards.id(course), Kind.CONDITION, course.condition());
    knowledge
        .instruments()
        .find(course.instrument())
        .ifPresent(it -> relate(Cards.id(course), Cards.id(it)));
  }

  private void bandsOfOneValue(Measure measure) {
    Set<String> rules = knowledge.safety().ids();
    List<EntryId> bands =
        measure.bands().stream()
            .filter(band -> rules.contains(band.id()))
            .map(band -> new EntryId(Kind.RULE, band.id()))
            .toList();
    bands.forEach(
        one -> bands.stream().filter(it -> !it.equals(one)).forEach(it -> relate(one, it)));
  }

  private void relate(EntryId one, Kind kind, String other) {
    relate(one, new EntryId(kind, other));
  }

  private void relate(EntryId one, EntryId other) {
    related.computeIfAbsent(one, unknown -> new LinkedHashSet<>()).add(other);
    related.computeIfAbsent(other, unknown -> new LinkedHashSet<>()).add(one);
  }
}
