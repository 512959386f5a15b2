package org.fascia.medicine.planning;

import java.time.Duration;
import org.fascia.medicine.facts.Side;

/** A line as a therapist wants it, by ids; the side is unstated for a region in the midline. */
public record LineEdit(
    String region, Side side, String technique, Duration handsOn, int mostPressure) {
  /** The line as it was proposed, unchanged. */
  public static LineEdit of(Line line) {
    return new LineEdit(
        line.where().region().id(),
        line.where().side(),
        line.technique().id(),
        line.handsOn(),
        line.mostPressure());
  }
}
