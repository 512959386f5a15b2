package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.CitedSource;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;
import org.springframework.stereotype.Component;

/** Puts the page of an entry together. */
@Component
class EntryViews {
  /** What belongs to an entry and is not named in its sections. */
  private static final Map<Kind, Set<Kind>> BESIDE =
      Map.of(
          Kind.RULE, Set.of(Kind.CONDITION, Kind.RULE),
          Kind.INSTRUMENT, Set.of(Kind.CONDITION),
          Kind.FINDING, Set.of(Kind.CONDITION, Kind.TECHNIQUE, Kind.CLAIM, Kind.FINDING));

  private final Knowledge knowledge;
  private final Shelf shelf;
  private final CardRows rows;
  private final Provenances provenances;
  private final ConditionSections conditions;
  private final TechniqueSections techniques;
  private final RuleSections rules;
  private final InstrumentSections instruments;
  private final EvidenceSections evidence;

  EntryViews(
      Knowledge knowledge,
      Shelf shelf,
      CardRows rows,
      Provenances provenances,
      ConditionSections conditions,
      TechniqueSections techniques,
      RuleSections rules,
      InstrumentSections instruments,
      EvidenceSections evidence) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.rows = rows;
    this.provenances = provenances;
    this.conditions = conditions;
    this.techniques = techniques;
    this.rules = rules;
    this.instruments = instruments;
    this.evidence = evidence;
  }

  /** The page of an entry; empty when there is no such entry. */
  Optional<EntryView> of(EntryId entry) {
    return shelf.card(entry).map(this::view);
  }

  private EntryView view(Card card) {
    Kind kind = card.entry().kind();
    return new EntryView(
        card.name(),
        kind == Kind.FINDING || kind == Kind.CLAIM ? "" : card.about(),
        new Link(text("library.kind." + kind.slug()), "/knowledge/" + kind.slug()),
        gravity(card.entry()),
        sections(card.entry()),
        provenances.of(card.entry()),
        related(card.entry()));
  }

  private Optional<Gravity> gravity(EntryId entry) {
    return entry.kind() == Kind.RULE
        ? Optional.of(CardRows.gravity(rows.rule(entry.id())))
        : Optional.empty();
  }

  private List<Section> sections(EntryId entry) {
    String id = entry.id();
    return switch (entry.kind()) {
      case CONDITION -> conditions.of(knowledge.conditions().find(id).orElseThrow());
      case TECHNIQUE -> techniques.of(knowledge.techniques().get(id));
      case RULE -> rules.of(rows.rule(id));
      case INSTRUMENT -> instruments.of(knowledge.instruments().get(id));
      case CLAIM -> evidence.of(knowledge.claims().get(id));
      case FINDING -> evidence.of(knowledge.evidence().get(id));
      case SOURCE -> ofSource(shelf.source(entry).orElseThrow());
    };
  }

  /** A source tells what was read from it: every entry, kind by kind. */
  private List<Section> ofSource(CitedSource source) {
    return shelf.related(source.entry()).entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private List<Section> related(EntryId entry) {
    List<Section> related = new ArrayList<>();
    Set<Kind> beside = BESIDE.getOrDefault(entry.kind(), Set.of());
    shelf
        .related(entry)
        .forEach(
            (kind, cards) -> {
              if (beside.contains(kind)) {
                related.add(group(kind, cards));
              }
            });
    return related;
  }

  private Section group(Kind kind, List<Card> cards) {
    String title = text("library.kind." + kind.slug());
    return Section.of(title, new Block.Rows(title, rows.of(cards)));
  }
}
