package org.fascia.medicine.screening;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.SafetyVocabulary;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.yaml.Entry;

/** Reads what is asked for, and places in general. */
final class RequestReader {
  private static final Map<String, Side> SIDES =
      Map.of("left", Side.LEFT, "right", Side.RIGHT, "both", Side.BOTH);
  private static final Map<String, Request.Visit> VISITS =
      Map.of("first", Request.Visit.FIRST, "return", Request.Visit.RETURN);

  private final SafetyVocabulary vocabulary;

  RequestReader(SafetyVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Request read(Entry entry) {
    Place place = place(vocabulary, entry, "region", "side");
    Set<Site> sites = new LinkedHashSet<>();
    place.zones().forEach(zone -> sites.add(new Site(zone, place.side())));
    int pressure = entry.whole("pressure");
    if (pressure < 1 || pressure > 5) {
      throw entry.fault("pressure", "must lie between 1 and 5, not " + pressure);
    }
    return new Request(
        techniques(entry),
        sites,
        pressure,
        entry.optionalOne("visit", "visit", known(VISITS)).orElse(Request.Visit.FIRST));
  }

  private Set<String> techniques(Entry entry) {
    Set<String> techniques = new LinkedHashSet<>();
    entry.each("technique", "technique", this::screenedAs).forEach(techniques::addAll);
    return techniques;
  }

  private Optional<Set<String>> screenedAs(String technique) {
    return Optional.of(vocabulary.screenedAs(technique)).filter(rules -> !rules.isEmpty());
  }

  /** The zones and the side under these keys; unrecorded when there are no zones. */
  static Place place(SafetyVocabulary vocabulary, Entry entry, String regions, String side) {
    Set<Zone> zones = new LinkedHashSet<>();
    entry.each(regions, "zone or group of zones", vocabulary::zones).forEach(zones::addAll);
    return new Place(zones, entry.optionalOne(side, "side", known(SIDES)).orElse(Side.UNSTATED));
  }

  static <T> java.util.function.Function<String, Optional<T>> known(Map<String, T> words) {
    return word -> Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
  }
}
