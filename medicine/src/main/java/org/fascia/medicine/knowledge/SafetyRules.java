package org.fascia.medicine.knowledge;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fascia.yaml.Entry;
import org.fascia.yaml.KnowledgeFault;
import org.fascia.yaml.YamlFile;

/** All safety rules, measured values and questions, in the order of the files. */
public final class SafetyRules {
  private final List<SafetyRule> rules;
  private final Set<String> ids;
  private final Map<String, Measure> measures;
  private final Map<String, Ask> asks;

  private SafetyRules(List<SafetyRule> rules, List<Measure> measures, List<Ask> asks) {
    this.rules = List.copyOf(rules);
    this.ids = rules.stream().map(SafetyRule::id).collect(toUnmodifiableSet());
    Map<String, Measure> byField = new LinkedHashMap<>();
    measures.forEach(measure -> byField.put(measure.field(), measure));
    this.measures = Collections.unmodifiableMap(byField);
    Map<String, Ask> byId = new LinkedHashMap<>();
    asks.forEach(ask -> byId.put(ask.id(), ask));
    this.asks = Collections.unmodifiableMap(byId);
  }

  static SafetyRules from(KnowledgeFiles files, SafetyVocabulary vocabulary) {
    YamlFile labs = files.yaml("lab_thresholds.yaml");
    YamlFile flags = files.yaml("red_flags.yaml");
    YamlFile words = files.yaml("safety_vocabulary.yaml");
    TriggerReader triggers =
        new TriggerReader(
            vocabulary,
            RedFlagReader.ids(flags, words),
            MeasureReader.bands(labs),
            MeasureReader.fields(labs));
    RuleReader rules = new RuleReader(vocabulary, triggers);
    MeasureReader measures = new MeasureReader(vocabulary, triggers);
    measures.read(labs);
    RedFlagReader questions = new RedFlagReader(vocabulary, triggers);
    questions.readFlags(flags);
    questions.readPrompts(words);

    List<SafetyRule> all =
        new ArrayList<>(rules.contraindications(files.yaml("contraindications.yaml")));
    all.addAll(rules.medications(files.yaml("medications.yaml")));
    all.addAll(measures.rules());
    all.addAll(questions.rules());
    refuseSharedIds(all);
    SafetyRules safety = new SafetyRules(all, measures.measures(), questions.asks());
    refuseUnknownIds(safety, words.root().child("technique_file_slug_to_rules"));
    return safety;
  }

  /** Every rule; a score has one for each reading of its total, under one id. */
  public List<SafetyRule> rules() {
    return rules;
  }

  /** The ids of all rules. */
  public Set<String> ids() {
    return ids;
  }

  /** The measured values by their name in patient records. */
  public Map<String, Measure> measures() {
    return measures;
  }

  /** The questions by id, in the order of the files, which keeps related ones together. */
  public Map<String, Ask> asks() {
    return asks;
  }

  /** Whether a total is one that a rule on this physician's score reads. */
  public boolean reads(String score, double total) {
    return rules.stream()
        .flatMap(rule -> rule.firesOn().stream())
        .flatMap(trigger -> trigger.needs().stream())
        .anyMatch(
            need ->
                need instanceof Need.Scored(String of, Need.Span span)
                    && of.equals(score)
                    && span.holds(total));
  }

  /** Rules of one id have one name, apart from the readings of a score. */
  private static void refuseSharedIds(List<SafetyRule> rules) {
    Map<String, String> names = new TreeMap<>();
    for (SafetyRule rule : rules) {
      String earlier = names.putIfAbsent(rule.id(), rule.name());
      if (earlier != null && !earlier.equals(rule.name())) {
        throw new KnowledgeFault(
            "the rule files, " + rule.id() + ", id: this id stands for two rules");
      }
    }
  }

  private static void refuseUnknownIds(SafetyRules safety, Entry warnings) {
    for (String warning : warnings.keys()) {
      warnings.each(warning, "rule", id -> Optional.of(id).filter(safety.ids()::contains));
    }
  }
}
