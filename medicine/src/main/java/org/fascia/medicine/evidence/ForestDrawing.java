package org.fascia.medicine.evidence;

import org.fascia.medicine.knowledge.EffectMeasure;

/** Draws a forest plot from top to bottom on a plane 390 wide. */
final class ForestDrawing {
  static final double WIDTH = 390;
  private static final double LINE = 18;
  private static final double ROW = 40;
  private static final double LARGEST_SQUARE = 14;

  private final Axis axis;
  private final Markup rows = new Markup();
  private double y = 6;

  ForestDrawing(Axis axis) {
    this.axis = axis;
  }

  /** A line of words. */
  void note(String words) {
    y += LINE;
    rows.add("<text class=\"forest-note\" x=\"{}\" y=\"{}\">{}</text>\n", Axis.LEFT, y - 4, words);
  }

  /** A trial: square by weight, whiskers to the ends of its interval. */
  void row(ForestRow row) {
    double middle = labelled(row, "forest-label");
    row.interval().ifPresent(it -> whisker(it, middle, 1.5));
    double side = LARGEST_SQUARE * Math.sqrt(Math.clamp(row.weight().orElse(25), 4, 100) / 100);
    if (!axis.reachesBeyond(row.effect())) {
      rows.add(
          "<rect class=\"forest-trial\" fill=\"currentColor\" x=\"{}\" y=\"{}\" width=\"{}\""
              + " height=\"{}\"/>\n",
          axis.x(row.effect()) - side / 2,
          middle - side / 2,
          side,
          side);
    }
  }

  /** The pooled effect: its interval is the width of the diamond. */
  void diamond(ForestRow row) {
    double middle = labelled(row, "forest-label forest-strong");
    Interval interval = row.interval().orElseThrow();
    rows.add(
        "<path class=\"forest-pooled\" fill=\"currentColor\" d=\"M{} {}L{} {}L{} {}L{} {}Z\"/>\n",
        axis.x(interval.low()),
        middle,
        axis.x(row.effect()),
        middle - 7,
        axis.x(interval.high()),
        middle,
        axis.x(row.effect()),
        middle + 7);
  }

  /** Where the effect of a new setting is expected: a bar without a middle. */
  void span(ForestRow row) {
    double middle = labelled(row, "forest-label");
    whisker(row.interval().orElseThrow(), middle, 4);
  }

  /** The axis below all rows. */
  void axis(EffectMeasure measure) {
    double bottom = y + 4;
    rows.add(
        "<path class=\"forest-axis\" stroke=\"currentColor\" d=\"M{} {}H{}\"/>\n",
        Axis.LEFT,
        bottom,
        Axis.RIGHT);
    for (double tick : axis.ticks()) {
      rows.add(
          "<path class=\"forest-axis\" stroke=\"currentColor\" d=\"M{} {}v5\"/>\n",
          axis.x(tick),
          bottom);
      rows.add(
          "<text class=\"forest-note\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n",
          axis.x(tick),
          bottom + LINE,
          Tick.words(measure.printed(tick)));
    }
    y = bottom + LINE + 6;
  }

  /** Everything drawn. */
  String content() {
    return rows.toString();
  }

  double height() {
    return y + 8;
  }

  /** Writes label and figures; gives the height at which the row is drawn. */
  private double labelled(ForestRow row, String style) {
    rows.add(
        "<text class=\"" + style + "\" x=\"{}\" y=\"{}\">{}</text>\n",
        Axis.LEFT,
        y + LINE,
        row.label());
    rows.add(
        "<text class=\"forest-figure\" x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n",
        Axis.RIGHT,
        y + LINE,
        row.figures());
    double middle = y + LINE + 13;
    noEffect(middle);
    y += ROW;
    return middle;
  }

  /** The line of no effect, beside the row and not through its words. */
  private void noEffect(double middle) {
    rows.add(
        "<path class=\"forest-none\" stroke=\"currentColor\" stroke-dasharray=\"3 3\""
            + " d=\"M{} {}v18\"/>\n",
        axis.x(0),
        middle - 9);
  }

  private void whisker(Interval interval, double middle, double width) {
    rows.add(
        "<path class=\"forest-interval\" stroke=\"currentColor\" stroke-width=\"{}\""
            + " d=\"M{} {}H{}\"/>\n",
        width,
        axis.x(interval.low()),
        middle,
        axis.x(interval.high()));
    arrow(interval.low(), middle, 5);
    arrow(interval.high(), middle, -5);
  }

  /** The head of an arrow where an interval goes on beyond the picture. */
  private void arrow(double end, double middle, double back) {
    if (axis.reachesBeyond(end)) {
      rows.add(
          "<path class=\"forest-arrow\" fill=\"currentColor\" d=\"M{} {}l{} -4v8Z\"/>\n",
          axis.x(end),
          middle,
          back);
    }
  }
}
