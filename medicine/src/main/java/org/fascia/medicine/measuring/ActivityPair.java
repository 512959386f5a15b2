package org.fascia.medicine.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;

/**
 * Two sheets of activities the patient named (PSFS), scored over those rated on both days alone: an
 * activity that was added or dropped would change the mean by itself.
 */
public record ActivityPair(Scoring earlier, Scoring later) {

  /** The scores of both days; as {@link Scorer#score}, MEASURE-001 when the sheets differ. */
  public static ActivityPair of(
      Instrument instrument, List<OptionalDouble> earlier, List<OptionalDouble> later) {
    if (earlier.size() != later.size()) {
      Scoring refused =
          new Scoring.NotScored(
              List.of(ItemFault.count(instrument.shortName(), "the same activities on both days")));
      return new ActivityPair(refused, refused);
    }
    Scorer scorer = Scorer.of(instrument);
    return new ActivityPair(
        scorer.score(where(earlier, later)), scorer.score(where(later, earlier)));
  }

  private static List<OptionalDouble> where(
      List<OptionalDouble> rated, List<OptionalDouble> ratedToo) {
    List<OptionalDouble> both = new ArrayList<>();
    for (int at = 0; at < rated.size(); at++) {
      both.add(ratedToo.get(at).isPresent() ? rated.get(at) : OptionalDouble.empty());
    }
    return both;
  }
}
