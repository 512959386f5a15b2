package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Need.Span;
import org.fascia.medicine.knowledge.SafetyRule.Outcomes;
import org.fascia.medicine.knowledge.SafetyRule.Reach;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFile;

/** Reads {@code red_flags.yaml} and the prompts of the vocabulary: questions, and their rules. */
final class RedFlagReader {
  private static final Set<String> ASKED_BY =
      Set.of("patient", "therapist-observes", "therapist-scores");

  private final SafetyVocabulary vocabulary;
  private final TriggerReader triggers;
  private final List<Ask> asks = new ArrayList<>();
  private final List<SafetyRule> rules = new ArrayList<>();

  RedFlagReader(SafetyVocabulary vocabulary, TriggerReader triggers) {
    this.vocabulary = vocabulary;
    this.triggers = triggers;
  }

  /** The ids of red flags and prompts, before anything else of the files is read. */
  static Set<String> ids(YamlFile flags, YamlFile vocabulary) {
    Set<String> ids = new LinkedHashSet<>();
    flags.entries().forEach(entry -> ids.add(entry.id()));
    vocabulary.root().entries("prompts").forEach(entry -> ids.add(entry.id()));
    return Set.copyOf(ids);
  }

  void readFlags(YamlFile file) {
    for (Entry entry : file.entries()) {
      readFlag(entry);
      entry.done();
    }
  }

  void readPrompts(YamlFile file) {
    for (Entry entry : file.root().entries("prompts")) {
      entry.text("when");
      asks.add(
          new Ask(
              entry.id(),
              Ask.Kind.PROMPT,
              entry.text("ask"),
              entry.one("gravest", "outcome", vocabulary::outcome),
              askIf(entry)));
      entry.done();
    }
  }

  List<Ask> asks() {
    return List.copyOf(asks);
  }

  List<SafetyRule> rules() {
    return List.copyOf(rules);
  }

  private void readFlag(Entry entry) {
    String outcome = entry.one("outcome", "outcome", vocabulary::outcome);
    String urgent = entry.one("urgency", "urgency", vocabulary::actionFor);
    String noted = entry.optionalText("note").map(note -> urgent + " " + note).orElse(urgent);
    boolean crisis = entry.optionalTruth("crisis").orElse(false);
    String action = crisis ? noted + " " + vocabulary.crisisLine() : noted;
    entry.text("ask_when");
    entry.one("asked_by", "asker", word -> Optional.of(word).filter(ASKED_BY::contains));
    vocabulary.zonesUnder(entry, "region");
    asks.add(new Ask(entry.id(), Ask.Kind.RED_FLAG, entry.text("question"), outcome, askIf(entry)));
    Need yes = new Need.Confirmed(Set.of(entry.id()));
    rules.add(rule(entry, yes, outcome, action));
    readScore(entry);
  }

  /** Physicians' scores count when they come with a referral; nobody here is asked to score. */
  private void readScore(Entry entry) {
    entry.leave("type", "name");
    Optional<Entry> scoring = entry.optionalChild("scoring");
    if (scoring.isEmpty()) {
      return;
    }
    Entry score = scoring.get();
    score.leave(score.keys().toArray(String[]::new));
    for (Entry reading : score.children("interpretation_massage")) {
      Span total = new Span(reading.number("min"), reading.number("max"));
      String outcome = reading.one("outcome", "outcome", vocabulary::outcome);
      rules.add(rule(entry, new Need.Scored(entry.id(), total), outcome, reading.text("action")));
    }
  }

  private SafetyRule rule(Entry entry, Need need, String outcome, String action) {
    return new SafetyRule(
        entry.id(),
        entry.text("condition"),
        List.of(Trigger.of(need)),
        new Scope(vocabulary.techniques(), new Reach.Everywhere(), Scope.FULL_PRESSURE),
        new Outcomes(outcome, outcome, Optional.empty(), Optional.of("adapt")),
        StatementReader.read(entry, entry.text("why"), action));
  }

  /** Every question says when it is asked; one that never is says why. */
  private List<Trigger> askIf(Entry entry) {
    if (!entry.has("ask_if")) {
      throw entry.fault("ask_if", "is missing: every question says when it is asked");
    }
    List<Trigger> askIf = triggers.triggers(entry, "ask_if");
    boolean explained = entry.optionalText("never_asked_because").isPresent();
    if (askIf.isEmpty() != explained) {
      throw entry.fault(
          "never_asked_because", "stands beside an empty ask_if, and beside no other");
    }
    return askIf;
  }
}
