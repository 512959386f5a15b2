package org.fascia.budget.units;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to answer before both codes of a pair are billed for one visit. */
public record PairQuestion(CodePair pair) {
  static List<PairQuestion> of(List<CodePair> pairs, List<UnitLine> lines) {
    Set<Procedure> billed =
        lines.stream()
            .filter(line -> line.units() > 0)
            .map(UnitLine::procedure)
            .collect(Collectors.toSet());
    return pairs.stream()
        .filter(pair -> billed.contains(pair.columnOne()) && billed.contains(pair.columnTwo()))
        .map(PairQuestion::new)
        .toList();
  }

  /** The question in a sentence. */
  public String words() {
    return "%s and %s in one visit: say for each which regions, which minutes and why it was needed. Without that, %s is not paid beside %s."
        .formatted(
            pair.columnOne().code(),
            pair.columnTwo().code(),
            pair.columnTwo().code(),
            pair.columnOne().code());
  }

  /**
   * What follows from the answers: a modifier to propose, or why none is. Never added by itself.
   *
   * @param accepted the modifiers this payer takes
   */
  public ModifierAnswer answer(PairSide one, PairSide two, Set<String> accepted) {
    if (one.reason().isBlank() || two.reason().isBlank()) {
      return new ModifierAnswer.None("Each of the two needs a reason of its own.");
    }
    if (one.isElsewhereThan(two)) {
      return proposed(accepted.contains("XS") ? "XS" : "59", "the two were on different regions");
    }
    if (one.isApartFrom(two)) {
      return proposed("59", "the two had separate intervals of 15 minutes");
    }
    return new ModifierAnswer.None(
        "Same region and no separate intervals of 15 minutes: bill one of the two.");
  }

  private ModifierAnswer proposed(String modifier, String because) {
    return new ModifierAnswer.Proposed(pair.columnTwo(), modifier, because);
  }
}
