package org.fascia.practice.library.web;

import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.ui.Texts.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.evidence.FindingWords;
import org.fascia.medicine.knowledge.AdverseEvent;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Gravity;
import org.springframework.stereotype.Component;

/** Entries as rows: what each is called, what it comes to, and one line about it. */
@Component
class CardRows {
  private static final int LINE = 180;

  private final Knowledge knowledge;
  private final Shelf shelf;
  private final Map<String, SafetyRule> rules;

  CardRows(Knowledge knowledge, Shelf shelf) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.rules =
        knowledge.safety().rules().stream()
            .collect(toMap(SafetyRule::id, rule -> rule, (first, reading) -> first));
  }

  List<Row> of(Collection<Card> cards) {
    return cards.stream().map(this::of).toList();
  }

  /** The row of an entry that was checked before. */
  Row of(Kind kind, String id) {
    return of(shelf.card(new EntryId(kind, id)).orElseThrow());
  }

  Row of(Card card) {
    Row row = Row.of(card.name(), card.address(), shortened(card.about()));
    String id = card.entry().id();
    return switch (card.entry().kind()) {
      case RULE -> row.judged(gravity(rule(id)));
      case CLAIM -> row.tagged(knowledge.claims().get(id).verdict().words());
      case FINDING -> row.tagged(side(knowledge.evidence().get(id)));
      case ADVERSE_EVENT -> row.tagged(severity(knowledge.adverseEvents().get(id)));
      case CONDITION, TECHNIQUE, INSTRUMENT, COURSE, SOURCE -> row;
    };
  }

  /** The rule of this id, and of a score the one on the answer yes. */
  SafetyRule rule(String id) {
    SafetyRule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return rule;
  }

  static Gravity gravity(SafetyRule rule) {
    return Gravity.of(rule.outcomes().here());
  }

  /** A figure nobody read is shown to nobody. */
  private static String side(Estimate finding) {
    return finding.mayBeShown() ? FindingWords.side(finding) : "";
  }

  static String severity(AdverseEvent event) {
    return text("library.severity." + event.severity().name());
  }

  private static String shortened(String about) {
    int end = about.lastIndexOf(' ', LINE);
    if (about.length() <= LINE || end < 0) {
      return about;
    }
    return about.substring(0, end) + " …";
  }
}
