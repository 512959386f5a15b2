package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.practice.ui.Choice;

/** What the zones of the safety rules are called on screen. */
final class ZoneWords {
  private ZoneWords() {}

  static String of(Zone zone) {
    return text("intake.zone." + zone.slug());
  }

  /** Left, right or both; empty where none is meant. */
  static String of(Side side) {
    return side == Side.UNSTATED ? "" : text("intake.side." + side.name());
  }

  /** Zones with their side in one phrase; empty when the record names no place. */
  static String of(Place place) {
    String zones =
        place.zones().stream().sorted().map(ZoneWords::of).collect(Collectors.joining(", "));
    String side = of(place.side());
    return zones.isEmpty() || side.isEmpty()
        ? zones
        : zones + " (" + side.toLowerCase(Locale.ROOT) + ")";
  }

  static List<Choice> choices() {
    return Arrays.stream(Zone.values())
        .map(zone -> new Choice(zone.slug(), of(zone)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  static List<Choice> sides() {
    return Arrays.stream(Side.values())
        .map(side -> new Choice(side.name(), text("intake.side." + side.name())))
        .toList();
  }
}
