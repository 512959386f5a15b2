package org.fascia.practice.visits;

import java.util.OptionalInt;
import org.fascia.practice.kernel.Refused;

/** Pain right before and right after the treatment, 0 to 10; refused with VISIT-003 beyond. */
public record PainAround(OptionalInt before, OptionalInt after) {
  /** Not asked. */
  public static final PainAround UNASKED = new PainAround(OptionalInt.empty(), OptionalInt.empty());

  public PainAround {
    check(before, "painBefore");
    check(after, "painAfter");
  }

  private static void check(OptionalInt level, String field) {
    if (level.isPresent() && (level.getAsInt() < 0 || level.getAsInt() > 10)) {
      throw new Refused("VISIT-003", "Pain goes from 0 to 10.", field);
    }
  }
}
