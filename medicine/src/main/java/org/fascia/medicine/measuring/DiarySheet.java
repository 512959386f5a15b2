package org.fascia.medicine.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ScoringRule.Diary;
import org.fascia.medicine.measuring.Scoring.NotScored;
import org.fascia.medicine.measuring.Scoring.PartScore;

/**
 * A window of days: how many of them had the symptom, per full window, and how strong it was on
 * those. Days not filled in stay open; with too many of them there is no score.
 */
final class DiarySheet {
  private static final double STRONGEST = 10;

  private final Instrument instrument;
  private final Diary rule;

  DiarySheet(Instrument instrument, Diary rule) {
    this.instrument = instrument;
    this.rule = rule;
  }

  Scoring score(List<OptionalDouble> days) {
    if (days.size() != rule.days()) {
      return new NotScored(
          List.of(ItemFault.count(instrument.name(), rule.days() + " days, open ones included")));
    }
    List<ItemFault> faults = new ArrayList<>(beyond(days));
    double[] filled = days.stream().flatMapToDouble(OptionalDouble::stream).toArray();
    if (filled.length < rule.fewest()) {
      faults.addAll(open(days));
    }
    return faults.isEmpty() ? summed(filled) : new NotScored(faults);
  }

  private static List<ItemFault> beyond(List<OptionalDouble> days) {
    return IntStream.range(0, days.size())
        .filter(at -> days.get(at).orElse(0) < 0 || days.get(at).orElse(0) > STRONGEST)
        .mapToObj(at -> ItemFault.beyond(at + 1, "0", Rounding.plain(STRONGEST)))
        .toList();
  }

  private List<ItemFault> open(List<OptionalDouble> days) {
    return IntStream.range(0, days.size())
        .filter(at -> days.get(at).isEmpty())
        .mapToObj(at -> ItemFault.tooManyMissing(at + 1, rule.fewest(), rule.days()))
        .toList();
  }

  private Scoring summed(double[] filled) {
    double[] with = java.util.Arrays.stream(filled).filter(strength -> strength > 0).toArray();
    List<PartScore> parts = new ArrayList<>();
    parts.add(new PartScore("days-filled-in", filled.length));
    OptionalDouble strength = java.util.Arrays.stream(with).average();
    strength.ifPresent(
        mean -> parts.add(new PartScore("mean-worst-strength", Rounding.to(1, mean))));
    double days = Rounding.to(1, (double) with.length * rule.days() / filled.length);
    return new Scoring.Scored(
        OptionalDouble.of(days), parts, List.of(), Optional.empty(), List.of());
  }
}
