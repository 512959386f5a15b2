package org.fascia.practice.library;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.Technique;
import org.springframework.stereotype.Component;

/** Every entry of the medical knowledge, found by its address, its kind, its relations or words. */
@Component
public class Shelf {
  private final Knowledge knowledge;
  private final Map<EntryId, Card> cards;
  private final Map<Kind, List<Card>> byKind;
  private final Citations citations;
  private final Relations relations;
  private final Search search;

  Shelf(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.citations = new Citations(knowledge);
    this.cards = Collections.unmodifiableMap(Cards.of(knowledge, citations));
    this.byKind = cards.values().stream().collect(groupingBy(card -> card.entry().kind()));
    this.relations = new Relations(knowledge, citations);
    this.search = new Search(cards.values());
  }

  /** The card of an entry; empty when there is no such entry. */
  public Optional<Card> card(EntryId entry) {
    return Optional.ofNullable(cards.get(entry));
  }

  /** The cards of one kind, in the order of the files. */
  public List<Card> cards(Kind kind) {
    return List.copyOf(byKind.getOrDefault(kind, List.of()));
  }

  /** The page an entry was read from, by its own entry. */
  public Optional<CitedSource> source(EntryId source) {
    return citations.find(source);
  }

  /** The pages an entry was read from. */
  public List<CitedSource> sourcesOf(EntryId entry) {
    return citations.of(entry);
  }

  /** What belongs to an entry, by kind; both name each other. */
  public Map<Kind, List<Card>> related(EntryId entry) {
    return relations.of(entry).stream()
        .map(cards::get)
        .collect(
            groupingBy(
                card -> card.entry().kind(), () -> new EnumMap<>(Kind.class), Collectors.toList()));
  }

  /** The rules on an illness that is this condition, or a part or a wider class of it. */
  public List<SafetyRule> rulesOn(Condition condition) {
    return Relations.rulesOn(condition, knowledge);
  }

  /** The rules that name this technique and not every technique. */
  public List<SafetyRule> rulesNaming(Technique technique) {
    return Relations.rulesNaming(technique, knowledge);
  }

  /** The rules that hold whatever the technique is. */
  public List<SafetyRule> rulesOnEveryTechnique() {
    return knowledge.safety().rules().stream()
        .filter(rule -> Relations.concernsAll(rule, knowledge))
        .toList();
  }

  /** The best fitting cards for words, codes or words spelt almost right. */
  public List<Card> find(String sought, int most) {
    return search.find(sought, most);
  }
}
