package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.DetectableChange;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Instrument.SoftwareUse;
import org.fascia.medicine.knowledge.InstrumentBackground;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.knowledge.MinimalChange;
import org.fascia.practice.library.Kind;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/**
 * What the page of an instrument tells; its questions only where the licence lets them be shown.
 */
@Component
class InstrumentSections implements EntrySections {
  private final Knowledge knowledge;

  InstrumentSections(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Kind kind() {
    return Kind.INSTRUMENT;
  }

  @Override
  public List<Section> of(String id) {
    return sections(knowledge.instruments().get(id));
  }

  private List<Section> sections(Instrument instrument) {
    InstrumentBackground background = knowledge.backgrounds().of(instrument);
    return Stream.of(
            measures(instrument, background),
            questions(instrument),
            meaning(instrument),
            changes(instrument),
            errors(instrument),
            licence(background))
        .filter(section -> !section.blocks().isEmpty())
        .toList();
  }

  private static Section measures(Instrument instrument, InstrumentBackground background) {
    List<Block.Term> terms = new ArrayList<>();
    terms.add(Block.Term.plain(text("library.instrument.measures"), instrument.measures()));
    terms.add(term("library.instrument.kind", background.kind().replace('-', ' ')));
    instrument
        .range()
        .map(it -> Format.score(it.lowest()) + "–" + Format.score(it.highest()))
        .map(range -> term("library.instrument.range", range))
        .ifPresent(terms::add);
    String direction = text("library.instrument.direction." + instrument.direction().name());
    terms.add(term("library.instrument.direction", direction));
    terms.add(term("library.instrument.recall", instrument.recall()));
    terms.add(term("library.instrument.time", background.time()));
    terms.add(term("library.instrument.score", background.algorithm()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Terms(terms));
    background.safety().ifPresent(it -> blocks.add(new Block.Notice(Tone.CAUTION, it)));
    background.note().ifPresent(it -> blocks.add(new Block.Words(it)));
    return new Section(text("library.instrument"), blocks);
  }

  private static Block.Term term(String key, String value) {
    return Block.Term.plain(text(key), value);
  }

  private Section questions(Instrument instrument) {
    List<Block> blocks = new ArrayList<>();
    if (instrument.softwareUse() == SoftwareUse.RECORD_SCORE_ONLY) {
      blocks.add(new Block.Words(text("library.instrument.closed")));
    } else if (!instrument.questions().isEmpty()) {
      blocks.add(
          new Block.Bullets(
              instrument.questions().stream().map(InstrumentSections::question).toList()));
    } else if (!instrument.itemTexts().isEmpty()) {
      blocks.add(new Block.Bullets(instrument.itemTexts()));
    }
    String line =
        instrument.meaning().crisis() == Meaning.Crisis.SHOWS_LINE
            ? knowledge.vocabulary().crisisLine()
            : "";
    if (!line.isEmpty()) {
      blocks.addFirst(new Block.Notice(Tone.INFO, line));
      blocks.add(new Block.Notice(Tone.INFO, line));
    }
    return new Section(text("library.instrument.questions"), blocks);
  }

  private static String question(Instrument.Question question) {
    return text(
        "library.instrument.question",
        question.text(),
        question.lowest(),
        question.low(),
        question.highest(),
        question.high());
  }

  /** What scores are called, and what to do from a certain one on. */
  private static Section meaning(Instrument instrument) {
    List<Block> blocks = new ArrayList<>();
    for (Meaning.Notice notice : instrument.meaning().notices()) {
      Tone tone =
          switch (notice.gravity()) {
            case ADVICE -> Tone.CAUTION;
            case GRAVE -> Tone.CRITICAL;
          };
      blocks.add(new Block.Notice(tone, notice.says()));
    }
    List<Block.Term> bands =
        instrument.meaning().bands().stream()
            .filter(band -> band.confidence() == Confidence.READ)
            .map(band -> Block.Term.plain(span(band.low(), band.high()), band.label()))
            .toList();
    if (!bands.isEmpty()) {
      blocks.add(new Block.Terms(bands));
    }
    return new Section(text("library.instrument.meaning"), blocks);
  }

  /** How large a change must be to be more than the error of measurement. */
  private static Section errors(Instrument instrument) {
    List<String> shown =
        instrument.meaning().detectable().stream()
            .filter(DetectableChange::mayBeShown)
            .map(InstrumentSections::error)
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (!shown.isEmpty()) {
      blocks.add(new Block.Bullets(shown));
    }
    return new Section(text("library.instrument.error"), blocks);
  }

  private static String error(DetectableChange change) {
    return text(
        "library.instrument.error.of",
        change.kind(),
        Format.score(change.counting().needed()),
        change.population(),
        change.source());
  }

  private static String span(double low, double high) {
    return low == high ? Format.score(low) : Format.score(low) + "–" + Format.score(high);
  }

  private static Section changes(Instrument instrument) {
    List<String> shown =
        instrument.shownMinimalChanges().stream().map(InstrumentSections::change).toList();
    int left = instrument.minimalChanges().size() - shown.size();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        shown.isEmpty()
            ? new Block.Words(text("library.instrument.change.none"))
            : new Block.Bullets(shown));
    if (left > 0) {
      blocks.add(new Block.Words(count("library.instrument.change.left", left)));
    }
    return new Section(text("library.instrument.change"), blocks);
  }

  private static String change(MinimalChange change) {
    return text(
        "library.instrument.change.of",
        span(change.low(), change.high()),
        change.unit(),
        change.population(),
        change.method(),
        change.source());
  }

  private static Section licence(InstrumentBackground background) {
    var licence = background.licence();
    return Section.of(
        text("library.instrument.licence"),
        new Block.Terms(
            List.of(
                term("library.instrument.licence.status", licence.status().replace('-', ' ')),
                term("library.instrument.licence.holder", licence.holder()))),
        new Block.Words(licence.note()));
  }
}
