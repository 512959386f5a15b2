package org.fascia.medicine.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.ScoringRule.Fold;
import org.fascia.medicine.knowledge.ScoringRule.Part;

/**
 * One part of a questionnaire, folded.
 *
 * @param value before rounding; without meaning when answers are missing
 * @param missing the answers it would need
 */
record PartFold(Part part, double value, List<ItemFault> missing) {

  static PartFold of(Part part, List<OptionalInt> points) {
    int sum = 0;
    int asked = 0;
    List<Integer> blank = new ArrayList<>();
    for (int number : part.items()) {
      if (number > points.size()) {
        continue;
      }
      asked++;
      OptionalInt given = points.get(number - 1);
      if (given.isPresent()) {
        sum += given.getAsInt();
      } else {
        blank.add(number);
      }
    }
    int answered = asked - blank.size();
    return answered < part.atLeast()
        ? new PartFold(part, Double.NaN, faults(part, blank))
        : new PartFold(part, value(part, (double) sum / answered), List.of());
  }

  private static double value(Part part, double mean) {
    double folded = part.fold() == Fold.SUM ? mean * part.items().size() : mean;
    Double looked = part.table().get((int) Math.round(folded));
    return looked == null ? folded * part.line().times() + part.line().plus() : looked;
  }

  private static List<ItemFault> faults(Part part, List<Integer> blank) {
    int all = part.items().size();
    return blank.stream()
        .map(
            number ->
                part.atLeast() == all
                    ? ItemFault.missing(number)
                    : ItemFault.tooManyMissing(number, part.atLeast(), all))
        .toList();
  }
}
