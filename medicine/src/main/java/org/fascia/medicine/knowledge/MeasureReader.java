package org.fascia.medicine.knowledge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Measure.Band;
import org.fascia.medicine.knowledge.SafetyRule.Outcomes;
import org.fascia.medicine.knowledge.SafetyRule.Reach;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFile;

/** Reads {@code lab_thresholds.yaml}: the measured values, and each band as a rule. */
final class MeasureReader {
  private final SafetyVocabulary vocabulary;
  private final TriggerReader triggers;
  private final List<Measure> measures = new ArrayList<>();
  private final List<SafetyRule> rules = new ArrayList<>();

  MeasureReader(SafetyVocabulary vocabulary, TriggerReader triggers) {
    this.vocabulary = vocabulary;
    this.triggers = triggers;
  }

  /** The names of the measured values, before anything else of the file is read. */
  static Set<String> fields(YamlFile file) {
    Set<String> fields = new HashSet<>();
    for (Entry entry : file.entries()) {
      if (!fields.add(entry.text("field"))) {
        throw entry.fault("field", "stands in the file twice");
      }
    }
    return Set.copyOf(fields);
  }

  /** The ids of the bands, before anything else of the file is read. */
  static Set<String> bands(YamlFile file) {
    Set<String> bands = new HashSet<>();
    for (Entry entry : file.entries()) {
      for (Entry band : bandsOf(entry)) {
        if (!bands.add(band.id())) {
          throw entry.fault("bands", "the band \"" + band.id() + "\" stands in the file twice");
        }
      }
    }
    return Set.copyOf(bands);
  }

  void read(YamlFile file) {
    for (Entry entry : file.entries()) {
      readMeasure(entry);
      entry.done();
    }
  }

  List<Measure> measures() {
    return List.copyOf(measures);
  }

  List<SafetyRule> rules() {
    return List.copyOf(rules);
  }

  private void readMeasure(Entry entry) {
    entry.id();
    entry.leave("loinc", "max_age_note", "note");
    List<Band> bands = new ArrayList<>();
    for (Entry band : bandsOf(entry)) {
      bands.add(band(band));
    }
    Optional<Duration> maxAge = Optional.empty();
    if (entry.has("max_age_hours")) {
      maxAge = Optional.of(Duration.ofHours(entry.whole("max_age_hours")));
    }
    Measure measure =
        new Measure(
            entry.text("field"),
            entry.text("analyte"),
            entry.text("unit"),
            lowest(entry, bands),
            maxAge,
            bands,
            triggers.triggers(entry, "ask_if"));
    measures.add(measure);
    for (Entry band : entry.children("bands")) {
      rules.add(rule(entry, measure, band));
    }
    StatementReader.read(entry, "", "");
  }

  private static double lowest(Entry entry, List<Band> bands) {
    double lowest = entry.optionalNumber("lowest").orElse(0);
    if (bands.stream().anyMatch(band -> band.low() < lowest)) {
      throw entry.fault("bands", "a band begins below the lowest possible value");
    }
    return lowest;
  }

  private static List<Entry> bandsOf(Entry entry) {
    List<Entry> bands = new ArrayList<>(entry.children("bands"));
    bands.addAll(entry.children("extra_bands"));
    return bands;
  }

  private Band band(Entry band) {
    double low = band.number("low");
    double high = band.optionalNumber("high").orElse(Double.POSITIVE_INFINITY);
    if (high <= low) {
      throw band.fault("high", "must be above low");
    }
    band.leave("outcome", "max_pressure", "adaptation", "note");
    return new Band(
        band.id(), low, high, band.optionalChild("applies_when").map(triggers::trigger));
  }

  /** A band's own rule; by the file's header clearance turns needs-clearance into adapt. */
  private SafetyRule rule(Entry entry, Measure measure, Entry band) {
    band.leave("low", "high", "applies_when", "note");
    String outcome = band.one("outcome", "outcome", vocabulary::outcome);
    return new SafetyRule(
        band.id(),
        measure.analyte(),
        List.of(Trigger.of(new Need.InBand(Set.of(band.id())))),
        new Scope(vocabulary.techniques(), new Reach.Everywhere(), RuleReader.maxPressure(band)),
        new Outcomes(outcome, outcome, Optional.empty(), Optional.of("adapt")),
        StatementReader.read(entry, range(measure, band), band.text("adaptation")));
  }

  private static String range(Measure measure, Entry band) {
    String low = plain(band.number("low"));
    var high = band.optionalNumber("high");
    String range =
        high.isPresent() ? low + " to under " + plain(high.getAsDouble()) : low + " or more";
    return measure.analyte() + ": " + range + " " + measure.unit() + ".";
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
