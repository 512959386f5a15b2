package org.fascia.medicine.knowledge;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fascia.yaml.Entry;

/**
 * What the files tell people alone: no rule and no plan needs it, the knowledge pages show it.
 *
 * <p>The other readers have checked the files; here only what is missing is found out.
 */
public final class Backgrounds {
  private final Map<String, ConditionBackground> conditions;
  private final Map<String, TechniqueBackground> techniques;
  private final Map<String, InstrumentBackground> instruments;
  private final Map<String, RuleBackground> rules;

  private Backgrounds(KnowledgeFiles files) {
    conditions = read(files, "conditions.yaml", "conditions", ConditionBackground::from);
    techniques = read(files, "techniques.yaml", "techniques", TechniqueBackground::from);
    instruments = read(files, "instruments.yaml", "instruments", InstrumentBackground::from);
    rules = rules(files);
  }

  static Backgrounds from(KnowledgeFiles files) {
    return new Backgrounds(files);
  }

  /** What is told of this condition. */
  public ConditionBackground of(Condition condition) {
    return get(conditions, condition.id());
  }

  /** What is told of this technique. */
  public TechniqueBackground of(Technique technique) {
    return get(techniques, technique.id());
  }

  /** What is told of this instrument. */
  public InstrumentBackground of(Instrument instrument) {
    return get(instruments, instrument.id());
  }

  /** What is told of this rule. */
  public RuleBackground of(SafetyRule rule) {
    return get(rules, rule.id());
  }

  private static <T> Map<String, T> read(
      KnowledgeFiles files, String file, String key, Function<Entry, T> background) {
    return files.yaml(file).root().entries(key).stream()
        .collect(toUnmodifiableMap(Entry::id, background));
  }

  private static Map<String, RuleBackground> rules(KnowledgeFiles files) {
    Map<String, RuleBackground> rules = new HashMap<>();
    put(rules, files, "contraindications.yaml", RuleBackground.Kind.CONTRAINDICATION);
    put(rules, files, "medications.yaml", RuleBackground.Kind.MEDICINE);
    put(rules, files, "red_flags.yaml", RuleBackground.Kind.RED_FLAG);
    for (Entry measure : files.yaml("lab_thresholds.yaml").entries()) {
      RuleBackground background = RuleBackground.from(measure, RuleBackground.Kind.MEASURED_VALUE);
      measure.children("bands").forEach(band -> rules.put(band.id(), background));
    }
    return Map.copyOf(rules);
  }

  private static void put(
      Map<String, RuleBackground> rules,
      KnowledgeFiles files,
      String file,
      RuleBackground.Kind kind) {
    List<Entry> entries = files.yaml(file).entries();
    entries.forEach(entry -> rules.put(entry.id(), RuleBackground.from(entry, kind)));
  }

  private static <T> T get(Map<String, T> of, String id) {
    T background = of.get(id);
    if (background == null) {
      throw new IllegalArgumentException("nothing is told of " + id);
    }
    return background;
  }
}
