package org.fascia.budget.units;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who gets the units beyond the whole ones.
 *
 * @param ranked the codes that may get one, the first to get it first
 * @param extra how many there are to give, at most one a code
 */
record Sharing(List<UnitLine> ranked, int extra) {
  /** Most minutes over first, then most minutes; sorting keeps the order entered for the rest. */
  private static final Comparator<UnitLine> FIRST_TO_GET =
      Comparator.comparingLong(UnitLine::over).thenComparingLong(UnitLine::minutes).reversed();

  Sharing {
    if (extra < 0 || extra > ranked.size()) {
      throw new IllegalArgumentException(extra + " units for " + ranked.size() + " codes");
    }
  }

  /** Under these terms, of timed codes that have their whole units. */
  static Sharing of(List<UnitLine> whole, UnitTerms terms) {
    int given = whole.stream().mapToInt(UnitLine::units).sum();
    int pooled = UnitLine.unitsOf(whole.stream().mapToLong(UnitLine::minutes).sum());
    return switch (terms.rule()) {
      case CMS_8_MINUTE -> new Sharing(withAtLeast(1, whole), pooled - given);
      case MIDPOINT -> {
        List<UnitLine> roundedUp = withAtLeast(8, whole);
        int most =
            switch (terms.cap()) {
              case NONE -> roundedUp.size();
              case POOLED_PLUS_ONE -> pooled + 1 - given;
            };
        yield new Sharing(roundedUp, Math.min(roundedUp.size(), most));
      }
    };
  }

  private static List<UnitLine> withAtLeast(int over, List<UnitLine> whole) {
    return whole.stream().filter(line -> line.over() >= over).sorted(FIRST_TO_GET).toList();
  }

  List<UnitLine> given() {
    return ranked.subList(0, extra);
  }

  Optional<Tie> tie() {
    if (extra == 0 || extra == ranked.size()) {
      return Optional.empty();
    }
    long last = ranked.get(extra - 1).over();
    List<UnitLine> equal = ranked.stream().filter(line -> line.over() == last).toList();
    int got = Math.toIntExact(given().stream().filter(line -> line.over() == last).count());
    return got == equal.size()
        ? Optional.empty()
        : Optional.of(new Tie(equal.stream().map(UnitLine::procedure).toList(), got));
  }
}
