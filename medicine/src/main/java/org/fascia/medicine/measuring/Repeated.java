package org.fascia.medicine.measuring;

import static org.fascia.medicine.measuring.Rounding.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ScoringRule.Readings;

/** Readings of one measure, repeated: their mean, when there are enough of them. */
final class Repeated {
  private static final int DECIMALS = 2;

  private final Instrument instrument;
  private final Readings rule;

  Repeated(Instrument instrument, Readings rule) {
    this.instrument = instrument;
    this.rule = rule;
  }

  Scoring score(List<OptionalDouble> readings) {
    long taken = readings.stream().filter(OptionalDouble::isPresent).count();
    if (taken < rule.fewest() || readings.size() > rule.most()) {
      return new Scoring.NotScored(List.of(ItemFault.count(instrument.shortName(), expected())));
    }
    List<ItemFault> faults = new ArrayList<>();
    double sum = 0;
    for (int at = 0; at < readings.size(); at++) {
      double reading = readings.get(at).orElse(rule.lowest());
      if (reading < rule.lowest() || reading > rule.highest()) {
        faults.add(ItemFault.beyond(at + 1, plain(rule.lowest()), plain(rule.highest())));
      }
      sum += readings.get(at).orElse(0);
    }
    return faults.isEmpty()
        ? Scoring.Scored.plain(Rounding.to(DECIMALS, sum / taken))
        : new Scoring.NotScored(faults);
  }

  private String expected() {
    String range = rule.fewest() == rule.most() ? "" : rule.fewest() + " to ";
    return range + (rule.most() == 1 ? "1 reading" : rule.most() + " readings");
  }
}
