package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fascia.yaml.Entry;

/** Reads {@code body_regions.yaml}; the zones of each region stand in the safety vocabulary. */
final class RegionFile {
  private static final String FILE = "body_regions.yaml";

  private final SafetyVocabulary vocabulary;

  private RegionFile(SafetyVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Catalogue<Region> read(KnowledgeFiles files, SafetyVocabulary vocabulary) {
    Entry root = files.yaml(FILE).root();
    // meta: edition, the allowed values and where the SNOMED codes were seen, for people
    root.leave("meta");
    Set<String> groups =
        root.entries("groups").stream().map(RegionFile::group).collect(Collectors.toSet());
    RegionFile file = new RegionFile(vocabulary);
    List<Region> regions =
        root.entries("regions").stream().map(entry -> file.region(entry, groups)).toList();
    root.done();
    file.everyZoneListIsUsed(root, regions);
    return Catalogue.of("region", regions, Region::id);
  }

  private static String group(Entry entry) {
    // names for a grouped list and a code for an export that is still to come
    entry.leave("name", "plain_name", "parent", "snomed");
    return entry.id();
  }

  private Region region(Entry entry, Set<String> groups) {
    // joints and SNOMED codes: for exports still to come
    entry.leave("joints", "snomed");
    return new Region(
        entry.id(),
        entry.text("name"),
        entry.text("plain_name"),
        entry.one("laterality", "laterality", Region.Laterality::of),
        entry.one("view", "view", Region.View::of),
        entry.one("parent", "group", group -> Optional.of(group).filter(groups::contains)),
        zones(entry),
        entry.texts("muscles"),
        entry.optionalText("caution"),
        entry.optionalTruth("treatable").orElse(true));
  }

  private Set<Zone> zones(Entry entry) {
    Set<Zone> zones = vocabulary.zonesOfChartRegion(entry.id());
    if (zones.isEmpty()) {
      throw entry.fault("id", "safety_vocabulary.yaml, body_chart_to_region has no such region");
    }
    return zones;
  }

  private void everyZoneListIsUsed(Entry root, List<Region> regions) {
    Set<String> unknown = new TreeSet<>(vocabulary.chartRegions());
    regions.forEach(region -> unknown.remove(region.id()));
    if (!unknown.isEmpty()) {
      throw root.fault(
          "regions", "safety_vocabulary.yaml, body_chart_to_region names others: " + unknown);
    }
  }
}
