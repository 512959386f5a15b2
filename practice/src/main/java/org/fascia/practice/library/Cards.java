package org.fascia.practice.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fascia.medicine.evidence.FindingWords;
import org.fascia.medicine.knowledge.AdverseEvent;
import org.fascia.medicine.knowledge.Claim;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.ConditionBackground;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Studied;
import org.fascia.medicine.knowledge.EvidenceWords.Against;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.PublishedCourse;
import org.fascia.medicine.knowledge.RuleBackground;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.Technique;

/** Writes the card of every entry. */
final class Cards {
  private final Knowledge knowledge;
  private final Map<EntryId, Card> cards = new LinkedHashMap<>();

  private Cards(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Every card by its entry, kind by kind, in the order of the files. */
  static Map<EntryId, Card> of(Knowledge knowledge, Citations citations) {
    Cards cards = new Cards(knowledge);
    knowledge.conditions().all().forEach(it -> cards.put(cards.card(it)));
    knowledge.techniques().all().forEach(it -> cards.put(cards.card(it)));
    knowledge.safety().rules().forEach(it -> cards.put(cards.card(it)));
    knowledge.instruments().all().forEach(it -> cards.put(cards.card(it)));
    knowledge.claims().all().forEach(it -> cards.put(card(it)));
    knowledge.evidence().all().forEach(it -> cards.put(card(it)));
    knowledge.courses().all().forEach(it -> cards.put(cards.card(it)));
    knowledge.adverseEvents().all().forEach(it -> cards.put(card(it)));
    citations.all().forEach(it -> cards.put(card(it)));
    return cards.cards;
  }

  static EntryId id(Condition condition) {
    return new EntryId(Kind.CONDITION, condition.id());
  }

  static EntryId id(Technique technique) {
    return new EntryId(Kind.TECHNIQUE, technique.id());
  }

  static EntryId id(SafetyRule rule) {
    return new EntryId(Kind.RULE, rule.id());
  }

  static EntryId id(Instrument instrument) {
    return new EntryId(Kind.INSTRUMENT, instrument.id());
  }

  static EntryId id(Claim claim) {
    return new EntryId(Kind.CLAIM, claim.id());
  }

  static EntryId id(Estimate estimate) {
    return new EntryId(Kind.FINDING, estimate.id());
  }

  static EntryId id(PublishedCourse course) {
    return new EntryId(Kind.COURSE, course.id());
  }

  static EntryId id(AdverseEvent event) {
    return new EntryId(Kind.ADVERSE_EVENT, event.id());
  }

  /** The first of several rules under one id is the one that names it. */
  private void put(Card card) {
    cards.putIfAbsent(card.entry(), card);
  }

  private Card card(Condition condition) {
    ConditionBackground background = knowledge.backgrounds().of(condition);
    List<String> names = new ArrayList<>(background.otherNames());
    names.add(condition.plainName());
    background.codes().forEach(code -> code.title().ifPresent(names::add));
    return new Card(
        id(condition), condition.name(), condition.plainName(), names, condition.codes());
  }

  private Card card(Technique technique) {
    return new Card(
        id(technique),
        technique.name(),
        technique.definition(),
        technique.synonyms(),
        technique.billingCodes());
  }

  private Card card(SafetyRule rule) {
    RuleBackground background = knowledge.backgrounds().of(rule);
    List<String> codes =
        Stream.concat(background.codes().stream(), background.atc().stream()).toList();
    return new Card(id(rule), name(rule, background), about(rule), others(rule, background), codes);
  }

  /** The bands of one measured value bear one name; what tells them apart is their range. */
  private static String name(SafetyRule rule, RuleBackground background) {
    return background.kind() == RuleBackground.Kind.MEASURED_VALUE
        ? rule.statement().reason().replaceFirst("\\.$", "")
        : rule.name().substring(0, 1).toUpperCase(Locale.ROOT) + rule.name().substring(1);
  }

  /** What is asked, or the reason; of a band the reason is its name, so what to do. */
  private String about(SafetyRule rule) {
    var ask = knowledge.safety().asks().get(rule.id());
    if (ask != null) {
      return ask.question();
    }
    boolean band = knowledge.backgrounds().of(rule).kind() == RuleBackground.Kind.MEASURED_VALUE;
    return band ? rule.statement().action() : rule.statement().reason();
  }

  private static List<String> others(SafetyRule rule, RuleBackground background) {
    List<String> names = new ArrayList<>(background.examples());
    names.add(rule.id());
    return names;
  }

  private Card card(Instrument instrument) {
    return new Card(
        id(instrument),
        instrument.name(),
        instrument.measures(),
        List.of(instrument.shortName(), instrument.id()),
        List.of());
  }

  private static Card card(Claim claim) {
    return new Card(id(claim), claim.claim(), claim.reason(), List.of(), List.of());
  }

  private static Card card(Estimate estimate) {
    String name = estimate.studied().condition().name() + ": " + studied(estimate);
    return new Card(
        id(estimate),
        name,
        estimate.mayBeShown() ? estimate.conclusion() : "",
        List.of(FindingWords.source(estimate)),
        List.of());
  }

  /** What was studied; a guideline's advice is held against nothing. */
  private static String studied(Estimate estimate) {
    Studied studied = estimate.studied();
    String technique = FindingWords.plain(studied.technique().word());
    if (estimate.isAdvice()) {
      return "guideline on " + technique;
    }
    String what = FindingWords.plain(studied.outcome()) + ", " + technique;
    return studied.comparator().against() == Against.NONE
        ? what + " without comparison"
        : what + " against " + studied.comparator().against().words();
  }

  private Card card(PublishedCourse course) {
    String condition =
        knowledge.conditions().find(course.condition()).map(Condition::name).orElseThrow();
    String measured =
        knowledge
            .instruments()
            .find(course.instrument())
            .map(Instrument::name)
            .orElse(FindingWords.plain(course.instrument()));
    String given = course.arm().map(PublishedCourse.Arm::name).orElse("natural course");
    return new Card(
        id(course),
        condition + ": " + measured + ", " + given,
        course.publication(),
        List.of(course.id()),
        List.of());
  }

  private static Card card(AdverseEvent event) {
    return new Card(
        id(event),
        event.event(),
        event.mayBeShown() ? event.frequency() : "",
        List.of(event.technique(), event.mechanism().orElse("")),
        List.of());
  }

  private static Card card(CitedSource source) {
    return new Card(
        source.entry(), source.title(), source.seenAt(), List.of(source.seenAt()), List.of());
  }
}
