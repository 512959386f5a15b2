package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Ask;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.RuleBackground;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.SafetyRule.Outcomes;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** What the page of a rule tells. */
@Component
class RuleSections implements EntrySections {
  private final Knowledge knowledge;
  private final Shelf shelf;
  private final TriggerWords triggers;
  private final CardRows rows;

  RuleSections(Knowledge knowledge, Shelf shelf, TriggerWords triggers, CardRows rows) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.triggers = triggers;
    this.rows = rows;
  }

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public List<Section> of(String id) {
    return sections(rows.rule(id));
  }

  private List<Section> sections(SafetyRule rule) {
    return Stream.of(says(rule), holds(rule), fires(rule), readings(rule), about(rule))
        .filter(section -> !section.blocks().isEmpty())
        .toList();
  }

  private Section says(SafetyRule rule) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(rule.statement().action()));
    blocks.add(new Block.Words(text("library.rule.because", rule.statement().reason())));
    rule.statement()
        .disagreement()
        .map(it -> new Block.Notice(Tone.INFO, text("library.disagreement", it)))
        .ifPresent(blocks::add);
    knowledge
        .backgrounds()
        .of(rule)
        .confidenceNote()
        .map(it -> new Block.Notice(Tone.INFO, it))
        .ifPresent(blocks::add);
    if (knowledge.vocabulary().restsOnTradePages(rule.statement().sources())) {
      blocks.add(new Block.Notice(Tone.INFO, text("library.rule.trade")));
    }
    return new Section(text("library.rule.says"), blocks);
  }

  private Section holds(SafetyRule rule) {
    List<Block.Term> terms = new ArrayList<>();
    terms.add(new Block.Term(text("library.rule.techniques"), techniques(rule)));
    terms.add(Block.Term.plain(text("library.rule.where"), RuleRows.where(rule.scope().reach())));
    if (rule.scope().maxPressure() < Scope.FULL_PRESSURE) {
      String most = RuleRows.pressure(rule.scope().maxPressure());
      terms.add(Block.Term.plain(text("library.rule.pressure.term"), most));
    }
    terms.addAll(outcomes(rule.outcomes()));
    return Section.of(text("library.rule.holds"), new Block.Terms(terms));
  }

  private List<Link> techniques(SafetyRule rule) {
    if (rule.scope().techniques().containsAll(knowledge.vocabulary().techniques())) {
      return List.of(new Link(text("library.rule.every.technique"), ""));
    }
    Map<Kind, List<Card>> related = shelf.related(new EntryId(Kind.RULE, rule.id()));
    Stream<Link> pages =
        related.getOrDefault(Kind.TECHNIQUE, List.of()).stream()
            .map(card -> new Link(card.name(), card.address()));
    return Stream.concat(pages, withoutPage(rule)).toList();
  }

  /** Ways of working that only the rules speak of. */
  private Stream<Link> withoutPage(SafetyRule rule) {
    return rule.scope().techniques().stream()
        .filter(word -> shelf.card(new EntryId(Kind.TECHNIQUE, word)).isEmpty())
        .sorted()
        .map(word -> new Link(word.replace('-', ' '), ""));
  }

  private static List<Block.Term> outcomes(Outcomes outcomes) {
    List<Block.Term> terms = new ArrayList<>();
    add(terms, "library.rule.outcome", Optional.of(outcomes.here()));
    if (!outcomes.partly().equals(outcomes.here())) {
      add(terms, "library.rule.outcome.partly", Optional.of(outcomes.partly()));
    }
    add(terms, "library.rule.outcome.elsewhere", outcomes.elsewhere());
    if (outcomes.here().equals("needs-clearance")) {
      add(terms, "library.rule.outcome.cleared", outcomes.afterClearance());
    }
    return terms;
  }

  private static void add(List<Block.Term> terms, String key, Optional<String> outcome) {
    outcome.map(it -> Block.Term.plain(text(key), Gravity.of(it).word())).ifPresent(terms::add);
  }

  private Section fires(SafetyRule rule) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(text("library.rule.fires.any")));
    blocks.add(new Block.Bullets(rule.firesOn().stream().map(triggers::of).toList()));
    Ask ask = knowledge.safety().asks().get(rule.id());
    if (ask != null && ask.askIf().isEmpty()) {
      blocks.add(new Block.Words(text("library.rule.never.asked")));
    }
    return new Section(text("library.rule.fires"), blocks);
  }

  /** A physician's score counts by its total when it came with the referral. */
  private Section readings(SafetyRule rule) {
    List<String> readings =
        knowledge.safety().rules().stream()
            .filter(it -> it.id().equals(rule.id()) && !it.equals(rule))
            .map(it -> triggers.of(it.firesOn().getFirst()) + ": " + verdict(it))
            .toList();
    return readings.isEmpty()
        ? new Section(text("library.rule.readings"), List.of())
        : Section.of(text("library.rule.readings"), new Block.Bullets(readings));
  }

  private static String verdict(SafetyRule rule) {
    return CardRows.gravity(rule).word() + ". " + rule.statement().action();
  }

  private Section about(SafetyRule rule) {
    RuleBackground background = knowledge.backgrounds().of(rule);
    List<Block.Term> terms = new ArrayList<>();
    add(terms, "library.rule.medicines", background.examples());
    add(terms, "library.rule.atc", background.atc());
    add(terms, "library.rule.codes", background.codes());
    return terms.isEmpty()
        ? new Section(text("library.rule.about"), List.of())
        : Section.of(text("library.rule.about"), new Block.Terms(terms));
  }

  private static void add(List<Block.Term> terms, String key, List<String> words) {
    if (!words.isEmpty()) {
      terms.add(Block.Term.plain(text(key), String.join(", ", words)));
    }
  }
}
