package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All safety rules, measured values and questions, in the order of the files. */
public final class SafetyRules {
  private final List<SafetyRule> rules;
  private final Map<String, Measure> measures;
  private final Map<String, Ask> asks;

  private SafetyRules(List<SafetyRule> rules, List<Measure> measures, List<Ask> asks) {
    this.rules = List.copyOf(rules);
    this.measures = new LinkedHashMap<>();
    measures.forEach(measure -> this.measures.put(measure.field(), measure));
    this.asks = new LinkedHashMap<>();
    asks.forEach(ask -> this.asks.put(ask.id(), ask));
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
    return new SafetyRules(all, measures.measures(), questions.asks());
  }

  /** Every rule; a score has one for each reading of its total, under one id. */
  public List<SafetyRule> rules() {
    return rules;
  }

  /** The ids of all rules. */
  public Set<String> ids() {
    Set<String> ids = new java.util.TreeSet<>();
    rules.forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  /** The measured values by their name in patient records. */
  public Map<String, Measure> measures() {
    return java.util.Collections.unmodifiableMap(measures);
  }

  /** The questions by id, in the order of the files, which keeps related ones together. */
  public Map<String, Ask> asks() {
    return java.util.Collections.unmodifiableMap(asks);
  }

  /** Rules of one id have one text, apart from the readings of a score. */
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
}
