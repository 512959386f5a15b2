package org.fascia.practice.ui;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays one curve out on a plane of 420 × 260; what a line means stands at its right end. */
final class CurveDrawing {
  private static final double LEFT = 30;
  private static final double RIGHT = 324;
  private static final double TOP = 26;
  private static final double BOTTOM = 212;
  private static final double LINE_HEIGHT = 15;
  private static final double NUMBER_WIDTH = 22;

  /** A line over a longer pause would claim what nobody measured. */
  private static final int PAUSE_DAYS = 63;

  private final Curve curve;
  private final LocalDate start;
  private final long days;

  CurveDrawing(Curve curve) {
    this.curve = curve;
    LocalDate first = days().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = days().max(Comparator.naturalOrder()).orElseThrow();
    this.start = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  String svg() {
    Svg svg = new Svg();
    svg.add("<svg viewBox=\"0 0 420 260\" font-size=\"13\" role=\"img\"");
    svg.add(" aria-labelledby=\"{}-title {}-desc\">", curve.id(), curve.id());
    svg.add("<title id=\"{}-title\">{}</title>", curve.id(), curve.title());
    svg.add("<desc id=\"{}-desc\">{}</desc>", curve.id(), curve.summary());
    grid(svg);
    band(svg);
    levels(svg);
    sessions(svg);
    line(svg);
    points(svg);
    return svg.add("</svg>").toString();
  }

  private Stream<LocalDate> days() {
    return Stream.concat(curve.points().stream().map(Curve.Point::day), curve.sessions().stream());
  }

  private void grid(Svg svg) {
    double step = (curve.scale().most() - curve.scale().least()) / 5;
    for (int tick = 0; tick <= 5; tick++) {
      double value = curve.scale().least() + tick * step;
      svg.add(
          "<path class=\"curve-grid\" stroke=\"#cccccc\" d=\"M{} {}H{}\"/>", LEFT, y(value), RIGHT);
      svg.add(
          "<text class=\"curve-label\" x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
          LEFT - 8,
          y(value) + 4.5,
          Format.score(value));
    }
    svg.add(
        "<text class=\"curve-label\" x=\"0.0\" y=\"12\">{}</text>",
        text("ui.curve." + curve.scale().better().slug()));
    date(svg, start, "start");
    date(svg, start.plusDays(days), "end");
  }

  private void date(Svg svg, LocalDate day, String anchor) {
    svg.add(
        "<text class=\"curve-label\" x=\"{}\" y=\"250\" text-anchor=\"{}\">{}</text>",
        x(day),
        anchor,
        Format.shortDate(day));
  }

  /** The change that is still too small to matter. */
  private void band(Svg svg) {
    curve
        .matters()
        .ifPresent(
            matters -> {
              double from = y(curve.marks().baseline().orElseThrow());
              double to = y(within(matters));
              svg.add(
                  "<rect class=\"curve-band\" fill=\"#eeeeee\" x=\"{}\" y=\"{}\" width=\"{}\""
                      + " height=\"{}\"/>",
                  LEFT,
                  Math.min(from, to),
                  RIGHT - LEFT,
                  Math.abs(from - to));
            });
  }

  private void levels(Svg svg) {
    List<Level> levels = new ArrayList<>();
    curve.marks().baseline().ifPresent(at -> levels.add(level("baseline", "2 3", at)));
    curve.matters().ifPresent(at -> levels.add(level("edge", "7 4", at)));
    curve.marks().goal().ifPresent(at -> levels.add(level("goal", "none", at)));
    levels.sort(Comparator.comparingDouble(Level::y));
    double free = 0;
    for (Level level : levels) {
      double label = Math.max(level.y() + 4.5, free);
      free = label + LINE_HEIGHT;
      level.draw(svg, label);
    }
  }

  private Level level(String kind, String dash, double value) {
    return new Level(kind, dash, text("ui.curve." + kind, Format.score(value)), y(within(value)));
  }

  private void sessions(Svg svg) {
    for (LocalDate day : curve.sessions()) {
      svg.add(
          "<path class=\"curve-session\" stroke=\"#555555\" stroke-width=\"2\" d=\"M{} {}v9\"/>",
          x(day),
          BOTTOM + 8);
    }
  }

  private void line(Svg svg) {
    StringBuilder path = new StringBuilder();
    LocalDate before = LocalDate.MIN;
    for (Curve.Point point : curve.points()) {
      boolean joined = before.plusDays(PAUSE_DAYS).isAfter(point.day());
      path.append(new Svg().add(joined ? "L{} {}" : "M{} {}", x(point.day()), y(point.value())));
      before = point.day();
    }
    svg.add(
        "<path class=\"curve-line\" fill=\"none\" stroke=\"#0072b2\" stroke-width=\"2.5\""
            + " stroke-linejoin=\"round\" d=\"{}\"/>",
        path);
  }

  /** Every point; its number too, where the one before leaves room, and always at the last. */
  private void points(Svg svg) {
    double free = 0;
    Curve.Point last = curve.points().getLast();
    for (Curve.Point point : curve.points()) {
      double x = x(point.day());
      double y = y(point.value());
      svg.add(
          "<circle class=\"curve-point\" fill=\"#ffffff\" stroke=\"#0072b2\" stroke-width=\"2.5\""
              + " cx=\"{}\" cy=\"{}\" r=\"4\"/>",
          x,
          y);
      boolean room = x >= free && (point.equals(last) || x + NUMBER_WIDTH <= x(last.day()));
      if (room || point.equals(last)) {
        number(svg, point, x, y < TOP + 16 ? y + 20 : y - 9);
        free = x + NUMBER_WIDTH;
      }
    }
  }

  private static void number(Svg svg, Curve.Point point, double x, double y) {
    svg.add(
        "<text class=\"curve-value\" font-weight=\"600\" text-anchor=\"middle\" x=\"{}\""
            + " y=\"{}\">{}</text>",
        x,
        y,
        point.words());
  }

  private double x(LocalDate day) {
    double inset = 10;
    double share = (double) ChronoUnit.DAYS.between(start, day) / days;
    return LEFT + inset + share * (RIGHT - LEFT - 2 * inset);
  }

  private double y(double value) {
    double share = (value - curve.scale().least()) / (curve.scale().most() - curve.scale().least());
    return BOTTOM - share * (BOTTOM - TOP);
  }

  private double within(double value) {
    return Math.clamp(value, curve.scale().least(), curve.scale().most());
  }

  /** A line across, with its meaning written at its end. */
  private record Level(String kind, String dash, String label, double y) {

    void draw(Svg svg, double labelY) {
      svg.add(
          "<path class=\"curve-{}\" stroke=\"#555555\" stroke-width=\"1.5\" stroke-dasharray=\"{}\""
              + " d=\"M{} {}H{}\"/>",
          kind,
          dash,
          LEFT,
          y,
          RIGHT);
      svg.add("<text class=\"curve-label\" x=\"{}\" y=\"{}\">{}</text>", RIGHT + 6, labelY, label);
    }
  }
}
