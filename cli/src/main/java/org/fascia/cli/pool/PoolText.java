package org.fascia.cli.pool;

import java.util.List;
import java.util.stream.Collectors;
import org.fascia.medicine.evidence.Pooled;
import org.fascia.medicine.evidence.PooledWords;
import org.fascia.medicine.evidence.Printed;
import org.fascia.medicine.knowledge.TrialBlock;

/** Pooled trials to be read at a terminal. */
public final class PoolText {
  private static final int WIDEST_LABEL = 44;

  private PoolText() {}

  /** The text of all blocks, an empty line between them. */
  public static String of(List<PooledBlock> blocks) {
    return blocks.stream().map(PoolText::of).collect(Collectors.joining("\n"));
  }

  private static String of(PooledBlock each) {
    var text = new StringBuilder();
    heading(text, each.block());
    Pooled pooled = each.pooled();
    int width = pooled.trials().stream().mapToInt(it -> label(it).length()).max().orElse(1);
    pooled.trials().forEach(it -> row(text, width, pooled, it));
    line(text, "");
    line(text, PooledWords.result(pooled));
    line(text, PooledWords.heterogeneity(pooled));
    pooled
        .prediction()
        .ifPresent(
            it ->
                line(
                    text,
                    "In a new, similar setting: "
                        + Printed.number(pooled.measure().printed(it.low()))
                        + " to "
                        + Printed.number(pooled.measure().printed(it.high()))
                        + " (95 % prediction interval)."));
    line(text, PooledWords.method(pooled));
    return text.toString();
  }

  private static void heading(StringBuilder text, TrialBlock block) {
    line(text, block.id());
    block.comparison().ifPresent(it -> line(text, it));
    block.timepoint().ifPresent(it -> line(text, it));
    block.sign().ifPresent(it -> line(text, it));
    line(text, "");
  }

  private static void row(StringBuilder text, int width, Pooled pooled, Pooled.Weighted trial) {
    var effect = trial.effect();
    line(
        text,
        "  "
            + label(trial)
            + " ".repeat(width - label(trial).length())
            + "  "
            + Printed.effect(pooled.measure(), effect.effect(), effect.interval())
            + "  "
            + Printed.percent(trial.percent()));
  }

  private static String label(Pooled.Weighted trial) {
    var label = trial.effect().trial().label().replaceAll("\\s+", " ");
    return label.codePointCount(0, label.length()) > WIDEST_LABEL
        ? label.substring(0, label.offsetByCodePoints(0, WIDEST_LABEL - 1)) + "…"
        : label;
  }

  private static void line(StringBuilder text, String words) {
    text.append(words).append('\n');
  }
}
