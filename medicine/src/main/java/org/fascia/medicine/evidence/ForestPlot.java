package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.fascia.medicine.knowledge.TrialBlock;

/**
 * Trials and their pooled effect as a picture: an SVG fragment without style or script.
 *
 * <p>Drawn on a plane 390 wide, each trial on two lines, so that it can be read on a telephone and
 * on paper. Everything the picture shows also stands in it as words.
 */
public final class ForestPlot {
  private static final int CHARACTERS = 58;
  private static final int LABEL = 26;

  private final String id;
  private final TrialBlock block;
  private final Pooled pooled;
  private final Axis axis;

  private ForestPlot(String id, TrialBlock block, Pooled pooled) {
    this.id = id;
    this.block = block;
    this.pooled = pooled;
    this.axis = Axis.over(pooled.measure().isRatio(), drawn(pooled));
  }

  /**
   * The picture of a pooled block.
   *
   * @param id of the picture, once on a page: letters, digits and hyphens
   */
  public static String svg(String id, TrialBlock block, Pooled pooled) {
    return new ForestPlot(id, block, pooled).draw();
  }

  private static DoubleStream drawn(Pooled pooled) {
    DoubleStream trials =
        pooled.trials().stream()
            .map(it -> it.effect().interval())
            .flatMapToDouble(it -> DoubleStream.of(it.low(), it.high()));
    DoubleStream expected =
        pooled.prediction().stream().flatMapToDouble(it -> DoubleStream.of(it.low(), it.high()));
    return DoubleStream.concat(trials, expected);
  }

  private String draw() {
    ForestDrawing drawing = new ForestDrawing(axis);
    Lines.wrapped(heading(), CHARACTERS).forEach(drawing::note);
    pooled.trials().forEach(it -> drawing.row(row(it)));
    drawing.diamond(summary());
    pooled.prediction().ifPresent(it -> drawing.span(expected(it)));
    drawing.axis(pooled.measure());
    footing().forEach(drawing::note);
    PanelStack picture = new PanelStack(title(), description());
    picture.add(drawing);
    return picture.svg(id);
  }

  private String heading() {
    String measure = PooledWords.capital(pooled.measure().words());
    return block.sign().map(it -> measure + "; " + it).orElse(measure);
  }

  private ForestRow row(Pooled.Weighted trial) {
    TrialEffect effect = trial.effect();
    String figures =
        Printed.effect(pooled.measure(), effect.effect(), effect.interval())
            + " · "
            + Printed.percent(trial.percent());
    return new ForestRow(
        Lines.shortened(effect.trial().label(), LABEL),
        figures,
        effect.effect(),
        Optional.of(effect.interval()),
        OptionalDouble.of(trial.percent()));
  }

  private ForestRow summary() {
    return new ForestRow(
        "Together, " + pooled.k() + " trials",
        Printed.effect(pooled.measure(), pooled.estimate(), pooled.interval()),
        pooled.estimate(),
        Optional.of(pooled.interval()),
        OptionalDouble.empty());
  }

  private ForestRow expected(Interval prediction) {
    return new ForestRow(
        "Next similar setting",
        Printed.number(pooled.measure().printed(prediction.low()))
            + " to "
            + Printed.number(pooled.measure().printed(prediction.high())),
        pooled.estimate(),
        Optional.of(prediction),
        OptionalDouble.empty());
  }

  private List<String> footing() {
    List<String> lines = new ArrayList<>();
    lines.addAll(Lines.wrapped(PooledWords.heterogeneity(pooled), CHARACTERS));
    lines.addAll(Lines.wrapped(PooledWords.method(pooled), CHARACTERS));
    return lines;
  }

  private String title() {
    return block.comparison().map(it -> "Forest plot: " + it).orElse("Forest plot");
  }

  private String description() {
    return PooledWords.result(pooled) + " " + PooledWords.heterogeneity(pooled);
  }
}
