package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.evidence.DoseWords;
import org.fascia.medicine.evidence.EvidenceBase;
import org.fascia.medicine.evidence.FindingWords;
import org.fascia.medicine.evidence.ForestPlot;
import org.fascia.medicine.evidence.NotPooled;
import org.fascia.medicine.evidence.Pooled;
import org.fascia.medicine.evidence.Pooling;
import org.fascia.medicine.evidence.PoolingMethod;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Effect;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.TrialAnalysis;
import org.fascia.practice.library.Kind;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** What the pages of published findings tell. */
@Component
class FindingSections implements EntrySections {
  private final Knowledge knowledge;
  private final EvidenceBase evidence;

  FindingSections(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.evidence = EvidenceBase.of(knowledge);
  }

  @Override
  public Kind kind() {
    return Kind.FINDING;
  }

  @Override
  public List<Section> of(String id) {
    return sections(knowledge.evidence().get(id));
  }

  private List<Section> sections(Estimate finding) {
    if (!finding.mayBeShown()) {
      return List.of(
          Section.of(
              text("library.finding.says"),
              new Block.Notice(Tone.CAUTION, text("library.finding.recalled"))));
    }
    return Stream.concat(Stream.of(says(finding), studied(finding)), trials(finding).stream())
        .toList();
  }

  private Section says(Estimate finding) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(finding.conclusion()));
    FindingPicture.of(List.of(finding)).ifPresent(blocks::add);
    List<Block.Term> terms = new ArrayList<>();
    term(terms, "library.finding.side", FindingWords.side(finding));
    FindingWords.figure(finding).ifPresent(it -> term(terms, "library.finding.figure", it));
    String certainty = finding.certainty().words() + " (" + finding.certaintyBy() + ")";
    term(terms, "library.certainty", certainty);
    finding.note().ifPresent(it -> term(terms, "library.finding.note", it));
    blocks.add(new Block.Terms(terms));
    return new Section(text("library.finding.says"), blocks);
  }

  private static Section studied(Estimate finding) {
    var studied = finding.studied();
    Effect effect = finding.effect();
    List<Block.Term> terms = new ArrayList<>();
    term(terms, "library.finding.population", studied.population());
    term(terms, "library.finding.technique", FindingWords.plain(finding.technique()));
    term(terms, "library.finding.against", studied.comparator().against().words());
    term(terms, "library.finding.outcome", FindingWords.plain(studied.outcome()));
    term(terms, "library.finding.timepoint", studied.timepoint());
    studied.dose().map(DoseWords::of).ifPresent(it -> term(terms, "library.finding.dose", it));
    effect.studies().ifPresent(it -> term(terms, "library.finding.studies", Format.number(it)));
    effect.participants().ifPresent(it -> term(terms, "library.finding.people", Format.number(it)));
    effect.i2().ifPresent(it -> term(terms, "library.finding.i2", Format.score(it) + " %"));
    effect.p().ifPresent(it -> term(terms, "library.finding.p", it));
    effect.strength().ifPresent(it -> term(terms, "library.finding.strength", it));
    effect.note().ifPresent(it -> term(terms, "library.finding.note", it));
    effect.also().forEach((what, figure) -> terms.add(Block.Term.plain(what, figure)));
    term(terms, "library.finding.publication", FindingWords.source(finding));
    return Section.of(text("library.finding.studied"), new Block.Terms(terms));
  }

  private List<Section> trials(Estimate finding) {
    return evidence.analyses(List.of(finding)).stream().map(this::pooled).toList();
  }

  /** The trials behind a pooled finding, pooled again as the publication did. */
  private Section pooled(TrialAnalysis analysis) {
    Block picture =
        switch (Pooling.of(
            analysis.block().trials(), analysis.stored().measure(), PoolingMethod.cochrane())) {
          case Pooled pooled ->
              new Block.Picture(ForestPlot.svg(analysis.id(), analysis.block(), pooled));
          case NotPooled not -> new Block.Words(not.sentence());
        };
    return Section.of(
        text("library.finding.trials"),
        picture,
        new Block.Words(text("library.finding.recomputed", analysis.stored().check())));
  }

  private static void term(List<Block.Term> terms, String key, String value) {
    terms.add(Block.Term.plain(text(key), value));
  }
}
