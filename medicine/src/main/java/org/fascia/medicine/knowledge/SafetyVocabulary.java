package org.fascia.medicine.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFile;

/**
 * The words the safety rules are written in, and the maps into them from the body chart and the
 * technique list.
 */
public final class SafetyVocabulary {
  private final List<String> outcomes;
  private final Set<String> levels;
  private final Set<String> statuses;
  private final Set<String> techniques;
  private final Map<String, Set<Zone>> zones;
  private final Map<String, String> findings;
  private final Map<String, String> surgeryKinds;
  private final Map<String, IcdCodes> complaints;
  private final Map<String, String> urgencies;
  private final String crisisLine;
  private final List<String> tradePages;
  private final Firm firm;
  private final Map<String, Set<Zone>> chart;
  private final Map<String, Set<String>> screenedAs;
  private final Map<String, List<String>> warnings;

  private SafetyVocabulary(Entry file) {
    outcomes = file.children("outcomes").stream().map(SafetyVocabulary::slug).toList();
    levels = Set.copyOf(file.children("levels").stream().map(SafetyVocabulary::slug).toList());
    statuses = Set.copyOf(file.words("diagnosis_status").keySet());
    techniques = Set.copyOf(file.texts("techniques"));
    zones = zones(file.child("regions"));
    findings = file.words("findings");
    surgeryKinds = file.words("surgery_kinds");
    complaints = complaints(file.child("complaints"));
    urgencies = file.words("urgency_to_action");
    crisisLine = file.text("crisis_line");
    tradePages = file.texts("trade_pages");
    firm = firm(file.child("firm_pressure"));
    chart = chart(file);
    screenedAs = screenedAs(file);
    warnings = warnings(file.child("technique_file_slug_to_rules"));
  }

  static SafetyVocabulary from(YamlFile yaml) {
    Entry file = yaml.root();
    SafetyVocabulary vocabulary = new SafetyVocabulary(file);
    file.leave("combination", "urgency_to_outcome", "pressure_scale", "region_match");
    file.leave("fires_on_keys", "prompts");
    file.done();
    return vocabulary;
  }

  /** The outcomes from the mildest to the gravest. */
  public List<String> outcomes() {
    return outcomes;
  }

  /** The techniques the rules speak of. */
  public Set<String> techniques() {
    return techniques;
  }

  /**
   * How a technique of the technique list is screened: as itself, or as the rule techniques it is
   * made of; empty when the vocabulary does not know it.
   */
  public Set<String> screenedAs(String technique) {
    return techniques.contains(technique)
        ? Set.of(technique)
        : screenedAs.getOrDefault(technique, Set.of());
  }

  /** The zones under a region of the body chart; empty when the vocabulary does not know it. */
  public Set<Zone> zonesOfChartRegion(String region) {
    return chart.getOrDefault(region, Set.of());
  }

  /** The regions of the body chart that have zones. */
  public Set<String> chartRegions() {
    return chart.keySet();
  }

  /** A zone by its slug, or the zones of a group such as {@code lower-limb}. */
  public Optional<Set<Zone>> zones(String slug) {
    return Optional.ofNullable(zones.get(slug));
  }

  /** The findings and what each means. */
  public Map<String, String> findings() {
    return findings;
  }

  /** The kinds of operation and what each means. */
  public Map<String, String> surgeryKinds() {
    return surgeryKinds;
  }

  /** The rules that stand behind each contraindication named in the technique list. */
  public Map<String, List<String>> rulesByTechniqueWarning() {
    return warnings;
  }

  Optional<String> outcome(String word) {
    return Optional.of(word).filter(outcomes::contains);
  }

  Optional<String> level(String word) {
    return Optional.of(word).filter(levels::contains);
  }

  Optional<String> status(String word) {
    return Optional.of(word).filter(statuses::contains);
  }

  Optional<String> technique(String word) {
    return Optional.of(word).filter(techniques::contains);
  }

  Optional<String> finding(String word) {
    return Optional.of(word).filter(findings::containsKey);
  }

  Optional<String> surgeryKind(String word) {
    return Optional.of(word).filter(surgeryKinds::containsKey);
  }

  Optional<IcdCodes> complaint(String word) {
    return Optional.ofNullable(complaints.get(word));
  }

  /** Whom to call when somebody may harm themselves, in the words that are shown. */
  public String crisisLine() {
    return crisisLine;
  }

  /** From which pressure work is firm, and as which technique it is then screened. */
  public Firm firm() {
    return firm;
  }

  /**
   * Firm pressure: whoever asks for it under a gentle name asks for deep work.
   *
   * @param from the lowest firm pressure
   * @param gentle the techniques whose names promise less
   * @param technique as what they are then screened besides
   */
  public record Firm(int from, Set<String> gentle, String technique) {
    public Firm {
      gentle = Set.copyOf(gentle);
    }

    /** Whether this technique at this pressure is deep work. */
    public boolean holds(String asked, int pressure) {
      return pressure >= from && gentle.contains(asked);
    }
  }

  private Firm firm(Entry entry) {
    return new Firm(
        entry.whole("from"),
        Set.copyOf(entry.each("gentle", "technique", this::technique)),
        entry.one("screened_also_as", "technique", this::technique));
  }

  /** Whether a statement rests on pages of the trade alone and on no medical publication. */
  public boolean restsOnTradePages(List<Source> sources) {
    return !sources.isEmpty()
        && sources.stream().allMatch(it -> tradePages.stream().anyMatch(it.seenAt()::contains));
  }

  /** What to do at once, by the urgency of a red flag. */
  Optional<String> actionFor(String urgency) {
    return Optional.ofNullable(urgencies.get(urgency));
  }

  /** Zones and groups named under the key, as zones. */
  Set<Zone> zonesUnder(Entry entry, String key) {
    Set<Zone> found = EnumSet.noneOf(Zone.class);
    entry.each(key, "zone or group of zones", this::zones).forEach(found::addAll);
    return Collections.unmodifiableSet(found);
  }

  private static String slug(Entry word) {
    word.leave("rank", "meaning");
    return word.text("slug");
  }

  private static Map<String, Set<Zone>> zones(Entry regions) {
    Map<String, Set<Zone>> zones = new HashMap<>();
    for (Zone atom : regions.each("atoms", "zone", Zone::of)) {
      zones.put(atom.slug(), Set.of(atom));
    }
    if (zones.size() != Zone.values().length) {
      throw regions.fault("atoms", "every zone must be listed once");
    }
    Entry groups = regions.child("groups");
    for (String group : groups.keys()) {
      zones.put(group, Set.copyOf(groups.each(group, "zone", Zone::of)));
    }
    regions.leave("sides", "side_rule");
    return Map.copyOf(zones);
  }

  private static Map<String, IcdCodes> complaints(Entry entry) {
    Map<String, IcdCodes> complaints = new HashMap<>();
    entry.keys().forEach(name -> complaints.put(name, IcdCodes.from(entry, name)));
    return Map.copyOf(complaints);
  }

  private static Map<String, Set<Zone>> chart(Entry file) {
    Entry regions = file.child("body_chart_to_region");
    Map<String, Set<Zone>> chart = new LinkedHashMap<>();
    for (String region : regions.keys()) {
      chart.put(region, Set.copyOf(regions.each(region, "zone", Zone::of)));
    }
    return Collections.unmodifiableMap(chart);
  }

  private Map<String, Set<String>> screenedAs(Entry file) {
    Entry others = file.child("other_techniques_screened_as");
    Map<String, Set<String>> map = new HashMap<>();
    for (String other : others.keys()) {
      map.put(other, sorted(others.each(other, "technique", this::technique)));
    }
    return Map.copyOf(map);
  }

  private static Map<String, List<String>> warnings(Entry entry) {
    Map<String, List<String>> warnings = new LinkedHashMap<>();
    entry.keys().forEach(warning -> warnings.put(warning, entry.texts(warning)));
    return Collections.unmodifiableMap(warnings);
  }

  private static Set<String> sorted(Collection<String> words) {
    return Collections.unmodifiableSet(new TreeSet<>(words));
  }
}
