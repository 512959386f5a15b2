package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.evidence.EvidenceBase;
import org.fascia.medicine.evidence.EvidenceBase.Topical;
import org.fascia.medicine.evidence.FindingsPlot;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.ConditionBackground;
import org.fascia.medicine.knowledge.Dosage;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Format;

/** What is known of massage for a condition, how it was dosed, and how the condition runs. */
final class ConditionEvidence {
  private final Shelf shelf;
  private final CardRows rows;
  private final EvidenceBase evidence;

  ConditionEvidence(Knowledge knowledge, Shelf shelf, CardRows rows) {
    this.shelf = shelf;
    this.rows = rows;
    this.evidence = EvidenceBase.of(knowledge);
  }

  /** What is known, its picture, and every finding, also those named from other conditions. */
  Section known(Condition condition) {
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

  static Section doses(Condition condition) {
    List<String> shown =
        condition.dosages().stream()
            .filter(Dosage::mayBeShown)
            .map(ConditionEvidence::dose)
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

  static Section course(ConditionBackground background) {
    return Section.of(text("library.course"), new Block.Words(background.course()));
  }
}
