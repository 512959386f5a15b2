package org.fascia.budget;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.fascia.budget.packs.Measure;

/** How what is left of several limits comes together. */
final class Lefts {
  static final Left NONE = new Left.Exactly(0);

  private Lefts() {}

  /** The least: what is left where each of these limits holds. */
  static Left least(Collection<Left> all) {
    long least = Long.MAX_VALUE;
    boolean doubtful = false;
    for (Left left : all) {
      doubtful |= left instanceof Left.AtMost || left instanceof Left.NotKnown;
      least = Math.min(least, left.most().orElse(Long.MAX_VALUE));
    }
    return of(least, doubtful);
  }

  /** The sum: what is left where a visit may be given under any one of these. */
  static Left sum(Collection<Left> all) {
    long sum = 0;
    boolean doubtful = false;
    for (Left left : all) {
      if (left instanceof Left.Unlimited || left instanceof Left.NotKnown) {
        return left;
      }
      doubtful |= left instanceof Left.AtMost;
      sum += left.most().orElse(0);
    }
    return of(sum, doubtful);
  }

  /** What is left in visits, when so much is left of a limit in its own measure. */
  static Left visits(long left, Measure measure, Optional<Taken> usual) {
    if (left <= 0) {
      return NONE;
    }
    if (measure == Measure.VISITS) {
      return new Left.Exactly(left);
    }
    long each = usual.map(it -> it.of(measure)).orElse(0L);
    return each > 0 ? new Left.Exactly(left / each) : new Left.NotKnown();
  }

  /** The same, less sure. */
  static Left doubted(Left left) {
    return left instanceof Left.Exactly(long visits) && visits > 0 ? new Left.AtMost(visits) : left;
  }

  /** Less of two that both limit; {@link Long#MAX_VALUE} where neither has a number. */
  static long number(Left left) {
    OptionalLong most = left.most();
    return most.orElse(Long.MAX_VALUE);
  }

  private static Left of(long visits, boolean doubtful) {
    if (visits == Long.MAX_VALUE) {
      return doubtful ? new Left.NotKnown() : new Left.Unlimited();
    }
    return doubtful && visits > 0 ? new Left.AtMost(visits) : new Left.Exactly(visits);
  }
}
