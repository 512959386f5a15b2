package org.fascia.medicine.knowledge;

import java.util.Optional;
import org.fascia.yaml.Entry;

/** Reads blocks of trials in the shape of the files {@code trials-*.yaml}. */
final class TrialReader {
  private TrialReader() {}

  /** A block; what else stands in it is left alone, other keys are faults at {@code done()}. */
  static TrialBlock block(Entry entry, String withoutId) {
    entry.leave("id", "review", "analysis", "seen_at", "note", "smd_formula");
    entry.leave("meta_analysis", "published_pooled", "comparison", "timepoint", "sign");
    Optional<EffectMeasure> measure = entry.optionalChild("pooled").flatMap(TrialReader::measure);
    return new TrialBlock(
        entry.optionalText("id").or(() -> entry.optionalText("meta_analysis")).orElse(withoutId),
        measure,
        entry.optionalText("comparison"),
        entry.optionalText("timepoint"),
        entry.optionalText("sign"),
        entry.children("trials").stream().map(TrialReader::trial).toList());
  }

  private static Optional<EffectMeasure> measure(Entry pooled) {
    pooled.leave(pooled.keys().toArray(String[]::new));
    return pooled.optionalOne("measure", "measure (MD, SMD, RR or OR)", EffectMeasure::of);
  }

  static Trial trial(Entry row) {
    row.leave("scale", "subgroup", "weight_percent", "derivation", "seen_at", "note");
    row.leave("effect", "low", "high", "se");
    Trial trial = new Trial(row.code("label"), row.optionalWhole("year"), arms(row));
    ArmsFault.in(trial.arms())
        .ifPresent(
            fault -> {
              throw row.fault(fault.column().key(), fault.words());
            });
    return trial;
  }

  private static Arms arms(Entry row) {
    if (has(row, TrialColumn.E1) || has(row, TrialColumn.E2)) {
      return new Arms.Counts(
          new Arms.Share(whole(row, TrialColumn.E1), whole(row, TrialColumn.N1)),
          new Arms.Share(whole(row, TrialColumn.E2), whole(row, TrialColumn.N2)));
    }
    boolean reportsOnly =
        !has(row, TrialColumn.M1) && !has(row, TrialColumn.M2) && has(row, TrialColumn.SE);
    return reportsOnly ? reported(row) : means(row);
  }

  private static Arms means(Entry row) {
    return new Arms.Means(
        new Arms.Group(
            whole(row, TrialColumn.N1), number(row, TrialColumn.M1), number(row, TrialColumn.SD1)),
        new Arms.Group(
            whole(row, TrialColumn.N2), number(row, TrialColumn.M2), number(row, TrialColumn.SD2)));
  }

  private static Arms reported(Entry row) {
    return new Arms.Reported(
        row.number("effect"),
        number(row, TrialColumn.SE),
        row.optionalWhole(TrialColumn.N1.key()).orElse(0)
            + row.optionalWhole(TrialColumn.N2.key()).orElse(0));
  }

  private static boolean has(Entry row, TrialColumn column) {
    return row.has(column.key());
  }

  private static int whole(Entry row, TrialColumn column) {
    return row.whole(column.key());
  }

  private static double number(Entry row, TrialColumn column) {
    return row.number(column.key());
  }
}
