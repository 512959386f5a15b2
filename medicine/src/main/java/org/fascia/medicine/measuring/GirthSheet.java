package org.fascia.medicine.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.Scoring.NotScored;
import org.fascia.medicine.measuring.Scoring.PartScore;
import org.fascia.medicine.measuring.body.Centimetres;
import org.fascia.medicine.measuring.body.LimbVolume;

/** Girths taken with a tape: the difference of two sides, or the volume of a limb. */
final class GirthSheet {
  private static final double THINNEST = 3;
  private static final double THICKEST = 150;

  private final Instrument instrument;

  GirthSheet(Instrument instrument) {
    this.instrument = instrument;
  }

  /** Pairs of girths, the affected side first; a site with one side only has no difference. */
  Scoring score(List<OptionalDouble> girths) {
    if (girths.isEmpty() || girths.size() % 2 != 0) {
      return refused(
          ItemFault.count(instrument.name(), "two girths a site, the affected side first"));
    }
    List<ItemFault> faults = beyond(girths);
    if (!faults.isEmpty()) {
      return new NotScored(faults);
    }
    List<PartScore> sites = new ArrayList<>();
    for (int at = 0; at < girths.size(); at += 2) {
      OptionalDouble other = girths.get(at + 1);
      int site = at / 2 + 1;
      girths
          .get(at)
          .ifPresent(here -> other.ifPresent(there -> sites.add(site(site, here - there))));
    }
    return sites.isEmpty()
        ? refused(ItemFault.missing(1))
        : new Scoring.Scored(largest(sites), sites, List.of(), Optional.empty(), List.of());
  }

  /** The volume between girths one segment apart; all of them are needed. */
  Scoring volume(double segment, List<Double> segments, List<OptionalDouble> girths) {
    if (!segments.contains(segment)) {
      return refused(ItemFault.segment(lengths(segments)));
    }
    if (girths.size() < 2) {
      return refused(ItemFault.count(instrument.name(), "two girths or more"));
    }
    List<ItemFault> faults = new ArrayList<>(beyond(girths));
    IntStream.range(0, girths.size())
        .filter(at -> girths.get(at).isEmpty())
        .forEach(at -> faults.add(ItemFault.missing(at + 1)));
    if (!faults.isEmpty()) {
      return new NotScored(faults);
    }
    List<Centimetres> tape = girths.stream().map(it -> new Centimetres(it.getAsDouble())).toList();
    return Scoring.Scored.plain(
        Rounding.to(1, LimbVolume.of(new Centimetres(segment), tape).value()));
  }

  static String lengths(List<Double> segments) {
    return String.join(" or ", segments.stream().map(Rounding::plain).toList());
  }

  private static PartScore site(int number, double difference) {
    return new PartScore("site-" + number, Rounding.to(1, difference));
  }

  private static OptionalDouble largest(List<PartScore> sites) {
    return sites.stream().mapToDouble(PartScore::value).max();
  }

  private static List<ItemFault> beyond(List<OptionalDouble> girths) {
    return IntStream.range(0, girths.size())
        .filter(
            at ->
                girths.get(at).orElse(THINNEST) < THINNEST
                    || girths.get(at).orElse(THINNEST) > THICKEST)
        .mapToObj(
            at ->
                ItemFault.beyond(
                    at + 1, Rounding.plain(THINNEST), Rounding.plain(THICKEST) + " cm"))
        .toList();
  }

  private static Scoring refused(ItemFault fault) {
    return new NotScored(List.of(fault));
  }
}
