package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.ConditionBackground;
import org.fascia.medicine.knowledge.Goal;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.WatchedSign;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** What the page of a condition tells. */
@Component
class ConditionSections implements EntrySections {
  private final Knowledge knowledge;
  private final Shelf shelf;
  private final CardRows rows;
  private final RuleRows ruleRows;
  private final ConditionEvidence evidence;
  private final ConditionBody body;

  ConditionSections(Knowledge knowledge, Shelf shelf, CardRows rows, RuleRows ruleRows) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.rows = rows;
    this.ruleRows = ruleRows;
    this.evidence = new ConditionEvidence(knowledge, shelf, rows);
    this.body = new ConditionBody(knowledge, rows);
  }

  @Override
  public Kind kind() {
    return Kind.CONDITION;
  }

  @Override
  public List<Section> of(String id) {
    return sections(knowledge.conditions().find(id).orElseThrow());
  }

  private List<Section> sections(Condition condition) {
    ConditionBackground background = knowledge.backgrounds().of(condition);
    return Stream.of(
            position(condition),
            techniques(condition),
            watched(condition),
            rules(condition),
            evidence.known(condition),
            goals(condition),
            ConditionEvidence.doses(condition),
            ConditionEvidence.course(background),
            body.of(condition, background),
            Section.of(text("library.home.advice"), new Block.Bullets(condition.homeAdvice())),
            Section.of(text("library.discharge"), new Block.Bullets(condition.discharge())),
            ConditionBody.codes(background))
        .filter(section -> !section.blocks().isEmpty())
        .toList();
  }

  private static Section position(Condition condition) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(condition.position()));
    condition.precautions().ifPresent(it -> blocks.add(new Block.Notice(Tone.CAUTION, it)));
    if (condition.maxPressure().isPresent()) {
      String limit = RuleRows.pressure(condition.maxPressure().getAsInt());
      blocks.add(new Block.Notice(Tone.CAUTION, limit));
    }
    return new Section(text("library.position"), blocks);
  }

  private Section techniques(Condition condition) {
    List<Row> all = condition.techniques().stream().map(this::choice).toList();
    return Section.of(
        text("library.techniques"),
        new Block.Words(text("library.techniques.order")),
        new Block.Rows(text("library.techniques"), all));
  }

  private Row choice(Condition.Choice choice) {
    String words =
        choice.onlyWhen().isEmpty()
            ? choice.rationale()
            : choice.rationale() + " " + text("library.only.when", choice.onlyWhen().get());
    return rows.of(Kind.TECHNIQUE, choice.technique())
        .tagged(choice.support().words())
        .saying(words);
  }

  private Section watched(Condition condition) {
    List<Block> blocks = new ArrayList<>();
    for (WatchedSign sign : knowledge.conditions().watchedIn(condition)) {
      blocks.add(new Block.Words(sign.meaning() + ": " + sign.action().words() + "."));
      if (!sign.redFlags().isEmpty()) {
        List<Row> asks = sign.redFlags().stream().sorted().map(this::redFlag).toList();
        blocks.add(new Block.Rows(sign.meaning(), asks));
      }
    }
    return new Section(text("library.watched"), blocks);
  }

  private Row redFlag(String rule) {
    return rows.of(Kind.RULE, rule);
  }

  private Section rules(Condition condition) {
    List<Row> all = ruleRows.of(shelf.rulesOn(condition));
    return all.isEmpty()
        ? Section.of(text("library.rules"), new Block.Words(text("library.rules.none")))
        : Section.of(text("library.rules"), new Block.Rows(text("library.rules"), all));
  }

  private Section goals(Condition condition) {
    List<Row> all = condition.goals().stream().map(this::goal).toList();
    return Section.of(text("library.goals"), new Block.Rows(text("library.goals"), all));
  }

  private Row goal(Goal goal) {
    Row instrument = rows.of(Kind.INSTRUMENT, goal.instrument());
    String basis =
        goal.restsOnPublication()
            ? goal.thresholdFrom().map(it -> text("library.goal.from", it)).orElse("")
            : text("library.goal.planning");
    return instrument.saying(
        text("library.goal", goal.textBeforeBaseline(), goal.byWeeks(), basis));
  }
}
