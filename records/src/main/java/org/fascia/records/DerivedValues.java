package org.fascia.records;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Place;
import org.fascia.records.Values.Reading;
import org.fascia.records.Values.Taken;

/** What follows from several values of a record, as the code map says. */
final class DerivedValues {
  /** The vocabulary's {@code rapid-weight-gain}: over 2 kg in 3 days. */
  private static final double RAPID_GAIN_KG = 2;

  private static final Duration RAPID_WITHIN = Duration.ofDays(3);

  /** A gain longer ago says nothing of today. */
  private static final Duration STILL_NEWS = Duration.ofDays(14);

  private final Pass pass;

  DerivedValues(Pass pass) {
    this.pass = pass;
  }

  /** The finding of a rapid gain of weight, when two weights of the last days show it. */
  Optional<Finding> weightGain(List<Reading> readings) {
    List<Reading> weights = with("weight", readings);
    for (Reading later : weights) {
      for (Reading earlier : weights) {
        if (isNews(later) && gained(earlier, later)) {
          return later
              .taken()
              .map(
                  it ->
                      new Finding(
                          "rapid-weight-gain",
                          Place.UNRECORDED,
                          Pass.origin(later.entry(), Optional.of(it.day()))));
        }
      }
    }
    return Optional.empty();
  }

  /** Neutrophils as the share of the leukocytes of the same sample; the newest sample counts. */
  Optional<Measurement> neutrophils(List<Reading> readings) {
    for (Reading share : with("neutrophil_percent", readings)) {
      for (Reading all : with("leukocytes", readings)) {
        if (share.moment().equals(all.moment())) {
          double count = value("leukocytes", all) * value("neutrophil_percent", share) / 100;
          return share.taken().map(it -> measurement(count, share, it));
        }
      }
    }
    return Optional.empty();
  }

  private Measurement measurement(double count, Reading share, Taken taken) {
    return new Measurement(
        "anc",
        count,
        pass.times().age(taken.moment()),
        Pass.origin(share.entry(), Optional.of(taken.day())));
  }

  private boolean isNews(Reading weight) {
    return pass.times().age(weight.moment()).compareTo(STILL_NEWS) <= 0;
  }

  private static boolean gained(Reading earlier, Reading later) {
    Duration between = Duration.between(earlier.moment(), later.moment());
    return !between.isNegative()
        && between.compareTo(RAPID_WITHIN) <= 0
        && value("weight", later) - value("weight", earlier) > RAPID_GAIN_KG;
  }

  private static List<Reading> with(String fact, List<Reading> readings) {
    return readings.stream()
        .filter(it -> it.values().stream().anyMatch(value -> value.fact().equals(fact)))
        .toList();
  }

  private static double value(String fact, Reading reading) {
    return reading.values().stream()
        .filter(it -> it.fact().equals(fact))
        .findFirst()
        .orElseThrow()
        .number();
  }
}
