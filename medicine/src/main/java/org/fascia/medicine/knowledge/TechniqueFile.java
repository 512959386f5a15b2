package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.yaml.Entry;

/** Reads {@code techniques.yaml}; which rules a technique falls under stands in the vocabulary. */
final class TechniqueFile {
  private static final String FILE = "techniques.yaml";
  private static final Set<String> EVERYWHERE = Set.of("whole body", "any closed scar");

  private final SafetyVocabulary vocabulary;
  private final Catalogue<Region> regions;
  private final Set<String> contraindications;

  private TechniqueFile(
      SafetyVocabulary vocabulary, Catalogue<Region> regions, Set<String> contraindications) {
    this.vocabulary = vocabulary;
    this.regions = regions;
    this.contraindications = contraindications;
  }

  /** The techniques, and the words of orders that limit them. */
  record Read(Catalogue<Technique> techniques, List<OrderWords> orderWords) {}

  static Read read(KnowledgeFiles files, SafetyVocabulary vocabulary, Catalogue<Region> regions) {
    Entry root = files.yaml(FILE).root();
    // the scale and what is known of billing are texts for people
    root.leave("meta", "pressure_scale", "billing");
    Set<String> contraindications =
        root.entries("contraindication_slugs").stream()
            .map(TechniqueFile::contraindication)
            .collect(Collectors.toSet());
    TechniqueFile file = new TechniqueFile(vocabulary, regions, contraindications);
    Catalogue<Technique> techniques =
        Catalogue.of(
            "technique",
            root.entries("techniques").stream().map(file::technique).toList(),
            Technique::id);
    List<OrderWords> words =
        root.entries("order_words").stream().map(it -> orderWords(it, techniques)).toList();
    root.done();
    return new Read(techniques, words);
  }

  private static OrderWords orderWords(Entry entry, Catalogue<Technique> techniques) {
    return new OrderWords(
        entry.id(),
        entry.texts("words"),
        entry.optionalWhole("max_pressure"),
        Set.copyOf(
            entry.each("without", "technique", id -> techniques.find(id).map(Technique::id))));
  }

  private static String contraindication(Entry entry) {
    entry.text("meaning");
    entry.one("level", "level", level -> Optional.of(level).filter(LEVELS::contains));
    return entry.id();
  }

  private static final Set<String> LEVELS = Set.of("stop", "avoid-area", "adapt");

  private Technique technique(Entry entry) {
    leaveWhatIsForPeople(entry);
    return new Technique(
        entry.id(),
        entry.text("name"),
        entry.texts("synonyms"),
        entry.text("definition"),
        entry.text("aim"),
        pressure(entry.child("pressure")),
        minutes(entry.child("session_minutes")),
        rules(entry),
        usualRegions(entry),
        entry.text("training"),
        entry.optionalTruth("certificate_needed").orElse(false),
        Set.copyOf(entry.each("contraindications", "contraindication", this::known)),
        codes(entry.child("cpt")),
        entry.optionalText("after_effects"),
        entry.optionalText("care"),
        entry.optionalTruth("home_only").orElse(false));
  }

  /** Read by people on the knowledge pages, not by the plan. */
  private static void leaveWhatIsForPeople(Entry entry) {
    entry.leave(
        Reviews.KEY,
        "system_technique",
        "parent",
        "stroke",
        "course",
        "protocol_example",
        "mechanism",
        "evidence_technique",
        "confidence",
        "billing_sources",
        "always_combined_with",
        "self_care");
    entry.children("sources").forEach(ConditionFile::source);
  }

  private static Technique.Pressure pressure(Entry entry) {
    entry.leave("mmhg_max");
    int least = entry.whole("walton_min");
    int most = entry.whole("walton_max");
    int typical = entry.whole("typical");
    if (least < 1 || typical < least || most < typical || most > 5) {
      throw entry.fault("walton_min", "1 <= walton_min <= typical <= walton_max <= 5 is expected");
    }
    return new Technique.Pressure(least, most, typical);
  }

  private static Technique.SessionMinutes minutes(Entry entry) {
    int least = entry.whole("min");
    int most = entry.whole("max");
    int typical = entry.whole("typical");
    if (least < 1 || typical < least || most < typical) {
      throw entry.fault("min", "1 <= min <= typical <= max is expected");
    }
    return new Technique.SessionMinutes(least, most, typical);
  }

  private Set<String> rules(Entry entry) {
    Set<String> slugs = vocabulary.screenedAs(entry.id());
    if (slugs.isEmpty()) {
      throw entry.fault(
          "id", "safety_vocabulary.yaml, other_techniques_screened_as does not know it");
    }
    return slugs;
  }

  private Set<String> usualRegions(Entry entry) {
    List<String> named = entry.texts("body_regions");
    if (named.stream().anyMatch(EVERYWHERE::contains)) {
      return Set.of();
    }
    return Set.copyOf(entry.each("body_regions", "region", id -> regions.find(id).map(Region::id)));
  }

  private Optional<String> known(String contraindication) {
    return Optional.of(contraindication).filter(contraindications::contains);
  }

  private static List<String> codes(Entry entry) {
    entry.leave("note");
    return entry.texts("codes");
  }
}
