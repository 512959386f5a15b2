package org.fascia.medicine.knowledge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fascia.yaml.Entry;

/** Reads {@code conditions.yaml} against everything it names in other files. */
final class ConditionFile {
  private static final String FILE = "conditions.yaml";

  private final Catalogue<Region> regions;
  private final Catalogue<Technique> techniques;
  private final Catalogue<Instrument> instruments;
  private final Catalogue<Estimate> evidence;
  private final Catalogue<WatchedSign> watchedSigns;

  private ConditionFile(Named named, Catalogue<WatchedSign> watchedSigns) {
    this.regions = named.regions();
    this.techniques = named.techniques();
    this.instruments = named.instruments();
    this.evidence = named.evidence();
    this.watchedSigns = watchedSigns;
  }

  /** What the conditions refer to. */
  record Named(
      Catalogue<Region> regions,
      Catalogue<Technique> techniques,
      Catalogue<Instrument> instruments,
      Catalogue<Estimate> evidence,
      Set<String> rules) {}

  static Conditions read(KnowledgeFiles files, Named named) {
    Entry root = files.yaml(FILE).root();
    root.leave("meta");
    Catalogue<WatchedSign> signs =
        Catalogue.of(
            "red flag of a condition",
            root.entries("red_flags").stream()
                .map(entry -> WatchedSign.from(entry, named.rules()))
                .toList(),
            WatchedSign::id);
    ConditionFile file = new ConditionFile(named, signs);
    List<Condition> conditions = root.entries("conditions").stream().map(file::condition).toList();
    List<HomeAdviceLimit> limits =
        root.entries("home_advice_limits").stream()
            .map(entry -> HomeAdviceLimit.from(entry, named.rules()))
            .toList();
    root.done();
    return new Conditions(Catalogue.of("condition", conditions, Condition::id), signs, limits);
  }

  private Condition condition(Entry entry) {
    leaveWhatIsForPeople(entry);
    return new Condition(
        entry.id(),
        entry.text("name"),
        entry.text("plain_name"),
        codes(entry),
        entry.optionalChild("since_onset_days").map(ConditionFile::span),
        entry.text("position_of_massage"),
        entry.each("position_evidence_ids", "finding", id -> evidence.find(id).map(Estimate::id)),
        entry.each("body_regions", "region", id -> regions.find(id).map(Region::id)),
        entry.optionalText("precautions"),
        entry.optionalWhole("max_pressure"),
        entry.children("goals").stream().map(this::goal).toList(),
        inOrder(entry.children("techniques")),
        entry.children("dosage").stream().map(Dosage::from).toList(),
        entry.each("instruments", "instrument", id -> instruments.find(id).map(Instrument::id)),
        entry.each("red_flags", "red flag", id -> watchedSigns.find(id).map(WatchedSign::id)),
        entry.texts("home_advice"),
        entry.texts("discharge"));
  }

  /** Background for people: anatomy, course to expect, where the texts come from. */
  private static void leaveWhatIsForPeople(Entry entry) {
    entry.leave(
        Reviews.KEY,
        "alt_names",
        "muscles",
        "impairments",
        "expected_trajectory",
        "evidence_conditions",
        "confidence",
        "position_recalled",
        "precautions_recalled");
    entry.children("sources").forEach(ConditionFile::source);
  }

  /** A source of an entry for people: it must be complete, nothing else keeps it. */
  static void source(Entry entry) {
    // through which other file the page was read
    entry.leave("via");
    Source.from(entry);
  }

  /** The codes to match; what each one is stands beside them, code for code. */
  private static List<String> codes(Entry entry) {
    List<String> codes = entry.texts("icd10");
    List<String> explained =
        entry.children("icd10_detail").stream().map(ConditionFile::explained).toList();
    if (!new HashSet<>(codes).equals(new HashSet<>(explained))) {
      throw entry.fault("icd10_detail", "explains " + explained + " where icd10 lists " + codes);
    }
    return codes;
  }

  private static String explained(Entry entry) {
    entry.leave("kind", "title", "billable_codes_below", "examples");
    return entry.text("code");
  }

  private static Condition.DaySpan span(Entry entry) {
    return new Condition.DaySpan(
        entry.whole("min"), entry.optionalWhole("max").orElse(Condition.DaySpan.NO_END));
  }

  private Goal goal(Entry entry) {
    return new Goal(
        entry.id(),
        entry.text("text"),
        entry.optionalText("text_before_baseline").orElse(entry.text("text")),
        entry.one("instrument", "instrument", id -> instruments.find(id).map(Instrument::id)),
        entry.optionalText("situation"),
        GoalRule.from(entry.child("rule")),
        entry.whole("by_weeks"),
        entry.one("basis", "basis", Goal.Basis::of),
        entry.optionalText("mcid_from"),
        entry.optionalOne("mcid_confidence", "confidence", Confidence::of).orElse(Confidence.READ),
        entry.optionalText("note"));
  }

  private List<Condition.Choice> inOrder(List<Entry> choices) {
    record Ranked(int order, Condition.Choice choice) {}
    return choices.stream()
        .map(entry -> new Ranked(entry.whole("order"), choice(entry)))
        .sorted(Comparator.comparingInt(Ranked::order))
        .map(Ranked::choice)
        .toList();
  }

  private Condition.Choice choice(Entry entry) {
    return new Condition.Choice(
        entry.one("technique", "technique", id -> techniques.find(id).map(Technique::id)),
        entry.text("rationale"),
        entry.one("support", "support", Condition.Support::of),
        entry.optionalText("only_when"),
        entry.each("evidence_ids", "finding", id -> evidence.find(id).map(Estimate::id)));
  }
}
