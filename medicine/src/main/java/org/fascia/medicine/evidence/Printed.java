package org.fascia.medicine.evidence;

import java.util.Locale;
import org.fascia.medicine.knowledge.EffectMeasure;

/** Figures as a reader wants them: two or three that count, with a true minus sign. */
public final class Printed {
  private Printed() {}

  /** A number: no decimal from 100 on, one from 10 on, else two. */
  public static String number(double number) {
    double size = Math.abs(number);
    String format = size >= 99.95 ? "%.0f" : size >= 9.995 ? "%.1f" : "%.2f";
    String text = String.format(Locale.ROOT, format, size);
    boolean isZero = text.chars().allMatch(it -> it == '0' || it == '.');
    return number < 0 && !isZero ? "−" + text : text;
  }

  /** A pooled or single effect with its interval, such as {@code −3.43 (−8.16 to 1.29)}. */
  public static String effect(EffectMeasure measure, double effect, Interval interval) {
    return number(measure.printed(effect))
        + " ("
        + number(measure.printed(interval.low()))
        + " to "
        + number(measure.printed(interval.high()))
        + ")";
  }

  /** A whole percentage; what is not nothing is never printed as 0 %. */
  public static String percent(double percent) {
    return percent > 0 && percent < 1 ? "<1 %" : Math.round(percent) + " %";
  }

  /** A probability: {@code <0.001} below that, else three decimals. */
  public static String probability(double p) {
    return p < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
  }
}
