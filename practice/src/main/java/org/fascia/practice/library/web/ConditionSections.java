package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.evidence.EvidenceBase;
import org.fascia.medicine.evidence.EvidenceBase.Topical;
import org.fascia.medicine.evidence.FindingsPlot;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.ConditionBackground;
import org.fascia.medicine.knowledge.Dosage;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Goal;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.WatchedSign;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** What the page of a condition tells. */
@Component
class ConditionSections {
  private final Knowledge knowledge;
  private final Shelf shelf;
  private final CardRows rows;
  private final RuleRows ruleRows;
  private final EvidenceBase evidence;

  ConditionSections(Knowledge knowledge, Shelf shelf, CardRows rows, RuleRows ruleRows) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.rows = rows;
    this.ruleRows = ruleRows;
    this.evidence = EvidenceBase.of(knowledge);
  }

  List<Section> of(Condition condition) {
    ConditionBackground background = knowledge.backgrounds().of(condition);
    return Stream.of(
            position(condition),
            techniques(condition),
            watched(condition),
            rules(condition),
            known(condition),
            goals(condition),
            doses(condition),
            course(background),
            body(condition, background),
            Section.of(text("library.home.advice"), new Block.Bullets(condition.homeAdvice())),
            Section.of(text("library.discharge"), new Block.Bullets(condition.discharge())),
            codes(background))
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

  /** What is known, its picture, and every finding, also those named from other conditions. */
  private Section known(Condition condition) {
    Topical topic = new Topical(condition.id(), condition.name());
    List<Estimate> drawn = evidence.find(EvidenceBase.Query.on(condition.id()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(evidence.about(topic).words()));
    if (drawn.stream().anyMatch(it -> it.effect().figure().isPresent())) {
      blocks.add(new Block.Picture(FindingsPlot.svg("findings", text("library.known"), drawn)));
    }
    List<Row> all =
        rows.of(
            shelf
                .related(new EntryId(Kind.CONDITION, condition.id()))
                .getOrDefault(Kind.FINDING, List.of()));
    if (!all.isEmpty()) {
      blocks.add(
          new Block.Folded(
              count("library.findings.count", all.size()),
              List.of(new Block.Rows(text("library.kind.findings"), all))));
    }
    return new Section(text("library.known"), blocks);
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

  private static Section doses(Condition condition) {
    List<String> shown =
        condition.dosages().stream()
            .filter(Dosage::mayBeShown)
            .map(ConditionSections::dose)
            .toList();
    long left = condition.dosages().stream().filter(dose -> !dose.mayBeShown()).count();
    List<Block> blocks = new ArrayList<>();
    if (!shown.isEmpty()) {
      blocks.add(new Block.Bullets(shown));
    }
    if (left > 0) {
      blocks.add(new Block.Words(count("library.doses.left", left)));
    }
    return new Section(text("library.doses"), blocks);
  }

  private static String dose(Dosage dose) {
    String minutes =
        dose.minutes().isPresent()
            ? text("library.dose.minutes", dose.minutes().getAsInt()) + " "
            : "";
    String basis = text("library.dose.basis." + dose.basis().name());
    return minutes
        + text(
            "library.dose",
            Format.score(dose.sessionsPerWeek()),
            dose.weeks(),
            dose.source(),
            basis);
  }

  private static Section course(ConditionBackground background) {
    return Section.of(text("library.course"), new Block.Words(background.course()));
  }

  private Section body(Condition condition, ConditionBackground background) {
    String regions =
        condition.regions().stream()
            .map(id -> knowledge.regions().get(id).name())
            .reduce((a, b) -> a + ", " + b)
            .orElse(text("library.body.anywhere"));
    List<Block.Term> terms = new ArrayList<>();
    terms.add(Block.Term.plain(text("library.body.regions"), regions));
    term(terms, "library.body.muscles", background.muscles());
    term(terms, "library.body.impairments", background.impairments());
    term(terms, "library.other.names", background.otherNames());
    List<Row> measures =
        condition.instruments().stream().map(id -> rows.of(Kind.INSTRUMENT, id)).toList();
    return Section.of(
        text("library.body"),
        new Block.Terms(terms),
        new Block.Folded(
            text("library.measured.by"),
            List.of(new Block.Rows(text("library.measured.by"), measures))));
  }

  private static void term(List<Block.Term> terms, String key, List<String> words) {
    if (!words.isEmpty()) {
      terms.add(Block.Term.plain(text(key), String.join(", ", words)));
    }
  }

  private static Section codes(ConditionBackground background) {
    List<Block.Term> terms =
        background.codes().stream()
            .map(code -> Block.Term.plain(code.code(), code.title().orElse(code.kind())))
            .toList();
    return terms.isEmpty()
        ? new Section(text("library.codes"), List.of())
        : Section.of(text("library.codes"), new Block.Terms(terms));
  }
}
