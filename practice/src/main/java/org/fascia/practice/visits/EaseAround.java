package org.fascia.practice.visits;

import java.util.OptionalInt;
import org.fascia.practice.kernel.Refused;

/**
 * Tension and stress right before and right after a session for well-being, 0 to 10, each only if
 * the person wants to say; refused with VISIT-020 beyond.
 */
public record EaseAround(Felt tension, Felt stress) {
  /** Not asked. */
  public static final EaseAround UNASKED = new EaseAround(Felt.UNASKED, Felt.UNASKED);

  /** One feeling before and after. */
  public record Felt(OptionalInt before, OptionalInt after) {
    /** Not asked. */
    public static final Felt UNASKED = new Felt(OptionalInt.empty(), OptionalInt.empty());

    public Felt {
      check(before);
      check(after);
    }

    private static void check(OptionalInt level) {
      if (level.isPresent() && (level.getAsInt() < 0 || level.getAsInt() > 10)) {
        throw new Refused("VISIT-020", "Tension and stress go from 0 to 10.", "ease");
      }
    }
  }
}
