package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/** Reads how far joints move and how well that is measured. */
final class MotionReader {
  private MotionReader() {}

  static MotionNorm norm(Entry entry) {
    entry.leave("cdc_confidence");
    List<Double> typical = entry.oneOrMoreNumbers("typical");
    Optional<String> seenAt = entry.optionalText("seen_at");
    return new MotionNorm(
        entry.text("joint"),
        entry.text("movement"),
        entry.optionalText("unit").orElse("degrees"),
        typical.isEmpty()
            ? Optional.empty()
            : Optional.of(new Instrument.Range(typical.getFirst(), typical.getLast())),
        byAge(entry),
        confidence(entry, seenAt),
        seenAt);
  }

  static MotionNorm.Margin margin(Entry entry) {
    entry.leave("sem", "icc", "note", "unit", "mdc95_test_retest");
    Optional<String> seenAt = entry.optionalText("seen_at");
    return new MotionNorm.Margin(
        entry.text("joint"),
        entry.text("movement"),
        highest(entry, "mdc").or(() -> highest(entry, "mdc95_same_rater")),
        highest(entry, "mdc95_between_raters"),
        confidence(entry, seenAt),
        seenAt);
  }

  private static List<MotionNorm.ByAge> byAge(Entry entry) {
    List<MotionNorm.ByAge> rows = new ArrayList<>();
    entry.optionalChild("cdc_20_44").ifPresent(it -> rows.add(row(it, 20, 44)));
    entry.optionalChild("cdc_45_69").ifPresent(it -> rows.add(row(it, 45, 69)));
    return rows;
  }

  private static MotionNorm.ByAge row(Entry entry, int from, int to) {
    return new MotionNorm.ByAge(from, to, entry.number("female"), entry.number("male"));
  }

  /** Without a page to look at it counts as recalled, whatever else is said. */
  private static Confidence confidence(Entry entry, Optional<String> seenAt) {
    Optional<String> said = entry.optionalText("confidence");
    return said.isEmpty() && seenAt.isPresent() ? Confidence.READ : Confidence.RECALLED;
  }

  private static Optional<Double> highest(Entry entry, String key) {
    List<Double> values = entry.oneOrMoreNumbers(key);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }
}
