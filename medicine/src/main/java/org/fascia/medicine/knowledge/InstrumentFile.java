package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads {@code instruments.yaml}. */
final class InstrumentFile {
  private static final String FILE = "instruments.yaml";

  private InstrumentFile() {}

  static Catalogue<Instrument> read(KnowledgeFiles files) {
    Entry root = files.yaml(FILE).root();
    Entry meta = root.child("meta");
    meta.leave("version", "address_note", "loinc_rule");
    Catalogue<Instrument> instruments =
        Catalogue.of(
            "instrument",
            root.entries("instruments").stream().map(InstrumentFile::instrument).toList(),
            Instrument::id);
    checkLists(meta, instruments);
    root.done();
    return instruments;
  }

  private static Instrument instrument(Entry entry) {
    leaveWhatIsForPeople(entry);
    Entry scoring = entry.child("scoring");
    String name = entry.text("name");
    return new Instrument(
        entry.id(),
        name,
        entry.optionalText("abbreviation").orElse(name),
        entry.text("measures"),
        range(scoring),
        scoring.optionalWhole("decimals").orElse(0),
        scoring.one("direction", "direction", Instrument.Direction::of),
        scoring.optionalText("unit"),
        entry.text("recall_period"),
        entry.children("variants").stream().map(InstrumentFile::variant).toList(),
        entry.children("mcid").stream().flatMap(mic -> minimalChange(mic).stream()).toList(),
        softwareUse(entry.child("licence")),
        questions(entry.child("items")));
  }

  /** Item texts, norms and reliability: read by people, or by the instruments' own issue. */
  private static void leaveWhatIsForPeople(Entry entry) {
    entry.leave(
        "kind",
        "reliability",
        "interpretation_note",
        "time_to_complete",
        "loinc",
        "loinc_note",
        "schedule",
        "confidence",
        "safety",
        "accuracy",
        "norms",
        "norms_sources",
        "error",
        "sources");
  }

  private static Optional<Instrument.Range> range(Entry scoring) {
    scoring.leave(
        "algorithm",
        "missing_rule",
        "examples",
        "bands",
        "bands_confidence",
        "note",
        "cut_off",
        "raw_range",
        "t_table",
        "physical_t_table",
        "mental_t_table",
        "table_note",
        "thresholds",
        "segment_cm",
        "store_negative_extension");
    if (!scoring.isList("range")) {
      scoring.leave("range");
      return Optional.empty();
    }
    List<Double> ends = scoring.oneOrMoreNumbers("range");
    if (ends.size() != 2 || ends.get(0) >= ends.get(1)) {
      throw scoring.fault("range", "the lowest and the highest score are expected");
    }
    return Optional.of(new Instrument.Range(ends.get(0), ends.get(1)));
  }

  private static Instrument.Variant variant(Entry entry) {
    entry.leave("note", "seen_at");
    return new Instrument.Variant(entry.id(), entry.optionalText("recall"));
  }

  /** A row without a value says that no threshold was found; it is for people. */
  private static Optional<MinimalChange> minimalChange(Entry entry) {
    List<Double> values = entry.oneOrMoreNumbers("value");
    MinimalChange change =
        new MinimalChange(
            values.isEmpty() ? 0 : values.getFirst(),
            values.isEmpty() ? 0 : values.getLast(),
            entry.text("unit"),
            entry.text("condition"),
            entry.text("method"),
            entry.text("source"),
            entry.optionalText("seen_at"),
            entry.one("confidence", "confidence", Confidence::of));
    return values.isEmpty() ? Optional.empty() : Optional.of(change);
  }

  /** Scales that take one number for each question; other items are read by people until asked. */
  private static List<Instrument.Question> questions(Entry items) {
    List<Entry> scales =
        items.optionalChild("answer_scale").map(List::of).orElse(items.children("answer_scales"));
    List<String> texts = items.isList("texts") ? items.texts("texts") : List.of();
    items.keys().forEach(items::leave);
    if (scales.size() != texts.size()) {
      scales.forEach(scale -> scale.keys().forEach(scale::leave));
      return List.of();
    }
    return IntStream.range(0, texts.size())
        .mapToObj(at -> question(texts.get(at), scales.get(at)))
        .toList();
  }

  private static Instrument.Question question(String text, Entry scale) {
    scale.leave("step", "mid_anchor");
    return new Instrument.Question(
        text,
        scale.whole("min"),
        scale.whole("max"),
        scale.text("low_anchor"),
        scale.text("high_anchor"));
  }

  private static Instrument.SoftwareUse softwareUse(Entry licence) {
    licence.leave("status", "holder", "note", "confidence", "source", "verify_before_release");
    return licence.one("software_use", "use", Instrument.SoftwareUse::of);
  }

  /** The lists at the top repeat what each licence says, so that a reviewer sees it at once. */
  private static void checkLists(Entry meta, Catalogue<Instrument> instruments) {
    for (String id : meta.each("may_render", "instrument", known(instruments))) {
      refuseUnless(
          instruments.get(id).softwareUse() != Instrument.SoftwareUse.RECORD_SCORE_ONLY,
          meta.fault("may_render", id + " may only be recorded, its licence says"));
    }
    for (String id : meta.each("record_score_only", "instrument", known(instruments))) {
      refuseUnless(
          instruments.get(id).softwareUse() == Instrument.SoftwareUse.RECORD_SCORE_ONLY,
          meta.fault("record_score_only", id + " may be rendered, its licence says"));
    }
    meta.each("verify_before_release", "instrument", known(instruments));
  }

  private static java.util.function.Function<String, Optional<String>> known(
      Catalogue<Instrument> instruments) {
    return id -> instruments.find(id).map(Instrument::id);
  }

  private static void refuseUnless(boolean agrees, YamlFault fault) {
    if (!agrees) {
      throw fault;
    }
  }
}
