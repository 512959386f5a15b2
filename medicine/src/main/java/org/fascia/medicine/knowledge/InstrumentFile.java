package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fascia.yaml.Entry;
import org.fascia.yaml.KnowledgeFault;
import org.fascia.yaml.YamlFault;

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
    Instrument.SoftwareUse softwareUse = softwareUse(entry.child("licence"));
    Entry items = entry.child("items");
    List<String> texts = texts(items, softwareUse);
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
        softwareUse,
        items.optionalText("instruction"),
        questions(items, texts),
        texts,
        new ScoringReader(scoring).rule(),
        MeaningReader.read(entry, scoring),
        motions(entry));
  }

  /** What is read by people only. */
  private static void leaveWhatIsForPeople(Entry entry) {
    entry.leave(
        Reviews.KEY,
        "kind",
        "time_to_complete",
        "loinc",
        "loinc_note",
        "schedule",
        "confidence",
        "safety",
        "accuracy",
        "norms_sources",
        "sources");
  }

  private static Optional<Instrument.Range> range(Entry scoring) {
    scoring.leave(
        "algorithm",
        "missing_rule",
        "missing_limit",
        "examples",
        "note",
        "cut_off",
        "raw_range",
        "table_note",
        "thresholds",
        "diary_note",
        "parts_confidence",
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
    double high = values.isEmpty() ? 0 : values.getLast();
    String unit = entry.text("unit");
    MinimalChange change =
        new MinimalChange(
            values.isEmpty() ? 0 : values.getFirst(),
            high,
            unit,
            entry.text("condition"),
            entry.text("method"),
            entry.text("source"),
            entry.optionalText("seen_at"),
            entry.one("confidence", "confidence", Confidence::of),
            Counting.from(entry, high, unit));
    return values.isEmpty() ? Optional.empty() : Optional.of(change);
  }

  /** The words of the questions; a closed instrument that brings them is refused. */
  private static List<String> texts(Entry items, Instrument.SoftwareUse use) {
    List<String> texts = new ArrayList<>(items.isList("texts") ? items.texts("texts") : List.of());
    for (Entry part : items.isList("parts") ? items.children("parts") : List.<Entry>of()) {
      texts.addAll(part.optionalTexts("texts"));
      part.keys().forEach(part::leave);
    }
    refuseUnless(
        texts.isEmpty() || use != Instrument.SoftwareUse.RECORD_SCORE_ONLY,
        items.fault("texts", "its licence says that only a score may be recorded"));
    return texts;
  }

  /** Questions with a scale each, or with the same named answers; others are not put on a page. */
  private static List<Instrument.Question> questions(Entry items, List<String> texts) {
    List<Named> answers =
        items.children("answer_options").stream()
            .map(InstrumentFile::named)
            .sorted(Comparator.comparingInt(Named::value))
            .toList();
    if (!answers.isEmpty()) {
      items.keys().forEach(items::leave);
      return texts.stream().map(text -> question(text, answers)).toList();
    }
    List<Entry> scales =
        items.optionalChild("answer_scale").map(List::of).orElse(items.children("answer_scales"));
    items.keys().forEach(items::leave);
    if (scales.size() != texts.size()) {
      scales.forEach(scale -> scale.keys().forEach(scale::leave));
      return List.of();
    }
    return IntStream.range(0, texts.size())
        .mapToObj(at -> question(texts.get(at), scales.get(at)))
        .toList();
  }

  private static Instrument.Motions motions(Entry entry) {
    return new Instrument.Motions(
        entry.children("norms").stream().map(MotionReader::norm).toList(),
        entry.children("error").stream().map(MotionReader::margin).toList());
  }

  private static Instrument.Question question(String text, Entry scale) {
    scale.leave("step", "mid_anchor");
    return new Instrument.Question(
        text,
        scale.whole("min"),
        scale.whole("max"),
        scale.text("low_anchor"),
        scale.text("high_anchor"),
        List.of());
  }

  /** An answer that has a name. */
  private record Named(int value, String label) {}

  private static Named named(Entry option) {
    option.leave("loinc_answer");
    return new Named(option.whole("value"), option.text("label"));
  }

  /** The words of the answers stand in the order of their values, without a gap. */
  private static Instrument.Question question(String text, List<Named> answers) {
    return new Instrument.Question(
        text,
        answers.getFirst().value(),
        answers.getLast().value(),
        answers.getFirst().label(),
        answers.getLast().label(),
        answers.stream().map(Named::label).toList());
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

  /** Thresholds name the conditions they were found in; each must be one of ours. */
  static void checkConditions(Catalogue<Instrument> instruments, Conditions conditions) {
    for (Instrument instrument : instruments.all()) {
      Stream.concat(
              instrument.minimalChanges().stream().map(MinimalChange::counting),
              instrument.meaning().detectable().stream().map(DetectableChange::counting))
          .flatMap(counting -> counting.conditions().stream())
          .filter(id -> conditions.find(id).isEmpty())
          .findFirst()
          .ifPresent(
              id -> {
                throw new KnowledgeFault(
                    "%s, %s, conditions: there is no condition \"%s\""
                        .formatted(FILE, instrument.id(), id));
              });
    }
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
