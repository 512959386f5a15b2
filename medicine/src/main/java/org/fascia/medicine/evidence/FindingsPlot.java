package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Figure;

/**
 * Published effects as a picture, those on one scale together: an SVG fragment without style or
 * script.
 *
 * <p>Nothing is pooled. Which side is better differs between publications, so every row says which
 * side it favours.
 */
public final class FindingsPlot {
  private static final int CHARACTERS = 58;
  private static final int LABEL = 24;

  private FindingsPlot() {}

  /** The picture of the findings that give a size with an interval. */
  public static String svg(String id, String title, List<Estimate> findings) {
    Map<Scale, List<Estimate>> byScale = new LinkedHashMap<>();
    findings.stream()
        .filter(it -> it.effect().figure().filter(Figure::hasInterval).isPresent())
        .forEach(it -> byScale.computeIfAbsent(Scale.of(it), _ -> new ArrayList<>()).add(it));
    String description =
        byScale.isEmpty()
            ? "No finding gives a size with an interval that could be drawn."
            : "Published effects with 95 % intervals, as printed; nothing is pooled.";
    PanelStack stack = new PanelStack(title, description);
    byScale.forEach((scale, all) -> stack.add(panel(scale, all)));
    return stack.svg(id);
  }

  /** Effects that may share an axis: ratios do, differences only on one scale. */
  private record Scale(EffectMeasure measure, String outcome, String unit) {
    static Scale of(Estimate finding) {
      EffectMeasure measure = finding.effect().figure().orElseThrow().measure();
      String unit =
          measure == EffectMeasure.MD
              ? finding.effect().scale().or(() -> finding.effect().note()).orElse(finding.id())
              : "";
      return new Scale(measure, finding.studied().outcome(), unit);
    }

    String words() {
      String what = FindingWords.plain(outcome) + ": " + measure.words();
      return PooledWords.capital(what + (unit.isEmpty() ? "" : ", " + unit));
    }
  }

  private static ForestDrawing panel(Scale scale, List<Estimate> findings) {
    boolean ratio = scale.measure().isRatio();
    List<ForestRow> rows = findings.stream().map(it -> row(scale.measure(), it)).toList();
    Axis axis =
        Axis.over(
            ratio,
            rows.stream()
                .flatMap(it -> it.interval().stream())
                .flatMapToDouble(it -> DoubleStream.of(it.low(), it.high())));
    ForestDrawing drawing = new ForestDrawing(axis);
    Lines.wrapped(scale.words(), CHARACTERS).forEach(drawing::note);
    for (int i = 0; i < rows.size(); i++) {
      drawing.row(rows.get(i));
      drawing.note(against(findings.get(i)));
    }
    drawing.axis(scale.measure());
    return drawing;
  }

  private static String against(Estimate finding) {
    return Lines.shortened(
        FindingWords.side(finding)
            + " · against "
            + finding.studied().comparator().against().words(),
        CHARACTERS);
  }

  private static ForestRow row(EffectMeasure measure, Estimate finding) {
    Figure figure = finding.effect().figure().orElseThrow();
    return new ForestRow(
        Lines.shortened(FindingWords.shortSource(finding), LABEL),
        Printed.number(figure.value())
            + " ("
            + Printed.number(figure.low().orElseThrow())
            + " to "
            + Printed.number(figure.high().orElseThrow())
            + ")",
        measure.computed(figure.value()),
        Optional.of(
            new Interval(
                measure.computed(figure.low().orElseThrow()),
                measure.computed(figure.high().orElseThrow()))),
        OptionalDouble.empty());
  }
}
