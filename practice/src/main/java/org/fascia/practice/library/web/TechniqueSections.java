package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fascia.medicine.evidence.EvidenceBase;
import org.fascia.medicine.evidence.EvidenceBase.Topical;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.knowledge.TechniqueBackground;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** What the page of a technique tells, with what forbids it. */
@Component
class TechniqueSections implements EntrySections {
  private final Knowledge knowledge;
  private final Shelf shelf;
  private final CardRows rows;
  private final RuleRows ruleRows;
  private final EvidenceBase evidence;

  TechniqueSections(Knowledge knowledge, Shelf shelf, CardRows rows, RuleRows ruleRows) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.rows = rows;
    this.ruleRows = ruleRows;
    this.evidence = EvidenceBase.of(knowledge);
  }

  @Override
  public Kind kind() {
    return Kind.TECHNIQUE;
  }

  @Override
  public List<Section> of(String id) {
    return sections(knowledge.techniques().get(id));
  }

  private List<Section> sections(Technique technique) {
    TechniqueBackground background = knowledge.backgrounds().of(technique);
    Map<Kind, List<Card>> related = shelf.related(new EntryId(Kind.TECHNIQUE, technique.id()));
    return Stream.of(
            done(technique, background),
            forbidding(technique),
            conditions(technique, related),
            mechanism(background),
            findings(related))
        .filter(section -> !section.blocks().isEmpty())
        .toList();
  }

  private Section done(Technique technique, TechniqueBackground background) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(technique.aim()));
    technique.care().ifPresent(it -> blocks.add(new Block.Notice(Tone.CAUTION, it)));
    blocks.add(new Block.Terms(terms(technique, background)));
    technique.afterEffects().ifPresent(it -> blocks.add(new Block.Notice(Tone.INFO, it)));
    background.course().ifPresent(it -> blocks.add(new Block.Words(it)));
    return new Section(text("library.technique.done"), blocks);
  }

  private List<Block.Term> terms(Technique technique, TechniqueBackground background) {
    var pressure = technique.pressure();
    var minutes = technique.sessionMinutes();
    List<Block.Term> terms = new ArrayList<>();
    terms.add(
        Block.Term.plain(
            text("library.technique.pressure"),
            text(
                "library.technique.usual", pressure.least(), pressure.most(), pressure.typical())));
    terms.add(
        Block.Term.plain(
            text("library.technique.minutes"),
            text("library.technique.usual", minutes.least(), minutes.most(), minutes.typical())));
    terms.add(Block.Term.plain(text("library.technique.stroke"), background.stroke()));
    terms.add(Block.Term.plain(text("library.technique.training"), technique.training()));
    terms.add(Block.Term.plain(text("library.technique.regions"), regions(technique)));
    if (!technique.synonyms().isEmpty()) {
      String names = String.join(", ", technique.synonyms());
      terms.add(Block.Term.plain(text("library.other.names"), names));
    }
    if (!technique.billingCodes().isEmpty()) {
      String codes = String.join(", ", technique.billingCodes());
      terms.add(Block.Term.plain(text("library.technique.billing"), codes));
    }
    return terms;
  }

  private String regions(Technique technique) {
    return knowledge.regions().all().stream()
        .filter(region -> technique.regions().contains(region.id()))
        .map(region -> region.name())
        .reduce((a, b) -> a + ", " + b)
        .orElse(text("library.body.anywhere"));
  }

  private Section forbidding(Technique technique) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(text("library.forbids.named")));
    blocks.addAll(ruleRows.gravestOpen(shelf.rulesNaming(technique)));
    blocks.add(new Block.Words(text("library.forbids.every")));
    blocks.addAll(ruleRows.byGravity(shelf.rulesOnEveryTechnique()));
    return new Section(text("library.forbids"), blocks);
  }

  /** The conditions it is chosen for, each with what is known of it there. */
  private Section conditions(Technique technique, Map<Kind, List<Card>> related) {
    List<Row> all =
        related.getOrDefault(Kind.CONDITION, List.of()).stream()
            .map(card -> known(card, technique))
            .toList();
    return all.isEmpty()
        ? new Section(text("library.chosen.for"), List.of())
        : Section.of(text("library.chosen.for"), new Block.Rows(text("library.chosen.for"), all));
  }

  private Row known(Card card, Technique technique) {
    Condition condition = knowledge.conditions().find(card.entry().id()).orElseThrow();
    Topical topic = new Topical(condition.id(), condition.name());
    return rows.of(card)
        .tagged(condition.choice(technique.id()).map(it -> it.support().words()).orElse(""))
        .saying(evidence.about(topic, technique).words());
  }

  private static Section mechanism(TechniqueBackground background) {
    List<Block> blocks = new ArrayList<>();
    add(blocks, "library.mechanism.established", background.established());
    add(blocks, "library.mechanism.supposed", background.supposed());
    add(blocks, "library.mechanism.notSupported", background.notSupported());
    return new Section(text("library.mechanism"), blocks);
  }

  private static void add(List<Block> blocks, String key, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Words(text(key)));
      blocks.add(new Block.Bullets(items));
    }
  }

  private Section findings(Map<Kind, List<Card>> related) {
    List<Row> all = rows.of(related.getOrDefault(Kind.FINDING, List.of()));
    return all.isEmpty()
        ? Section.of(text("library.kind.findings"), new Block.Words(text("library.findings.none")))
        : Section.of(
            text("library.kind.findings"),
            new Block.Folded(
                count("library.findings.count", all.size()),
                List.of(new Block.Rows(text("library.kind.findings"), all))));
  }
}
