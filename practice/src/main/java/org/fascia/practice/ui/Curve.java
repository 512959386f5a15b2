package org.fascia.practice.ui;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A score over time, drawn on the server so that screen and print show the same picture.
 *
 * @param id unique on the page
 * @param title what is measured, such as {@code Pain, worst in 24 hours (NPRS)}
 * @param points the scores, at least one
 * @param sessions the days of treatment, drawn as ticks under the axis
 */
public record Curve(
    String id,
    String title,
    Scale scale,
    List<Point> points,
    Marks marks,
    List<LocalDate> sessions) {

  public Curve {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a curve needs a point");
    }
    points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    sessions = sessions.stream().sorted().toList();
  }

  /** The picture, safe to put into a page as it is. */
  public String svg() {
    return new CurveDrawing(this).svg();
  }

  /** The picture in words: from where to where, and what that means. */
  public String summary() {
    Point first = points.getFirst();
    Point last = points.getLast();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        points.size() == 1
            ? text("ui.curve.once", first.words(), Format.date(first.day()))
            : text(
                "ui.curve.course",
                first.words(),
                Format.date(first.day()),
                last.words(),
                Format.date(last.day())));
    sentences.add(text("ui.curve." + scale.better().slug()));
    marks.goal().ifPresent(goal -> sentences.add(text("ui.curve.goal.is", Format.score(goal))));
    matters()
        .ifPresent(
            at ->
                sentences.add(text("ui.curve.matters." + scale.better().slug(), Format.score(at))));
    return String.join(" ", sentences);
  }

  /** The score from which the change since the start is large enough to matter. */
  OptionalDouble matters() {
    return marks.baseline().isPresent() && marks.mic().isPresent()
        ? OptionalDouble.of(
            marks.baseline().getAsDouble() + scale.better().sign() * marks.mic().getAsDouble())
        : OptionalDouble.empty();
  }

  /** The whole range of the instrument, always drawn whole, and which way is better. */
  public record Scale(double least, double most, Better better) {
    public Scale {
      if (least >= most) {
        throw new IllegalArgumentException("a scale runs from its least to its most");
      }
    }
  }

  /** Which way is better. */
  public enum Better {
    LOWER(-1, "lower"),
    HIGHER(1, "higher");

    private final int sign;
    private final String slug;

    Better(int sign, String slug) {
      this.sign = sign;
      this.slug = slug;
    }

    int sign() {
      return sign;
    }

    String slug() {
      return slug;
    }
  }

  /** One score. */
  public record Point(LocalDate day, double value) {

    /** The score as it is printed. */
    public String words() {
      return Format.score(value);
    }

    /** The day as it is printed. */
    public String date() {
      return Format.date(day);
    }
  }

  /**
   * Lines across the picture, each where it is known.
   *
   * @param mic the smallest change that matters to patients, in points, above zero
   */
  public record Marks(OptionalDouble baseline, OptionalDouble goal, OptionalDouble mic) {
    public static final Marks NONE =
        new Marks(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** All three known. */
    public static Marks of(double baseline, double goal, double mic) {
      return new Marks(
          OptionalDouble.of(baseline), OptionalDouble.of(goal), OptionalDouble.of(mic));
    }
  }
}
