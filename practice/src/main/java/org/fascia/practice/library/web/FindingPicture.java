package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.evidence.FindingsPlot;
import org.fascia.medicine.knowledge.Estimate;

/** The picture of findings beside each other. */
final class FindingPicture {
  private FindingPicture() {}

  /** Empty where none of them has an interval to draw. */
  static Optional<Block> of(List<Estimate> findings) {
    boolean drawable =
        findings.stream()
            .flatMap(it -> it.effect().figure().stream())
            .anyMatch(Estimate.Figure::hasInterval);
    return drawable
        ? Optional.of(
            new Block.Picture(FindingsPlot.svg("findings", text("library.known"), findings)))
        : Optional.empty();
  }
}
