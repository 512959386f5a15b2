package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.SafetyRule.Outcomes;
import org.fascia.medicine.knowledge.SafetyRule.Reach;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFile;

/** Reads {@code contraindications.yaml} and {@code medications.yaml}. */
final class RuleReader {
  private static final String NEEDS_CLEARANCE = "needs-clearance";
  private static final Set<String> TREAT_THE_REST = Set.of(NEEDS_CLEARANCE, "do-not-treat");

  private final SafetyVocabulary vocabulary;
  private final TriggerReader triggers;

  RuleReader(SafetyVocabulary vocabulary, TriggerReader triggers) {
    this.vocabulary = vocabulary;
    this.triggers = triggers;
  }

  List<SafetyRule> contraindications(YamlFile file) {
    List<SafetyRule> rules = new ArrayList<>();
    for (Entry entry : file.entries()) {
      entry.one("level", "level", vocabulary::level);
      IcdCodes.from(entry, "icd10");
      entry.leave("snomed", "time_window");
      rules.add(rule(entry, "name", "reason"));
    }
    return rules;
  }

  List<SafetyRule> medications(YamlFile file) {
    List<SafetyRule> rules = new ArrayList<>();
    for (Entry entry : file.entries()) {
      entry.each(
          "atc", "ATC code or prefix", code -> Optional.of(code).filter(TriggerReader::isAtc));
      entry.leave("examples", "atc_legacy", "rxnorm_ingredients");
      rules.add(rule(entry, "class", "effect_on_massage"));
    }
    return rules;
  }

  private SafetyRule rule(Entry entry, String name, String reason) {
    List<Trigger> firesOn = triggers.triggers(entry, "fires_on");
    if (firesOn.isEmpty()) {
      throw entry.fault("fires_on", "a rule needs at least one trigger");
    }
    SafetyRule rule =
        new SafetyRule(
            entry.id(),
            entry.text(name),
            firesOn,
            new Scope(techniques(entry), reach(entry), maxPressure(entry)),
            outcomes(entry),
            StatementReader.read(entry, entry.text(reason), action(entry)));
    entry.done();
    return rule;
  }

  /** What to do; a rule that forbids a session also says how that ends, or that it does not. */
  private static String action(Entry entry) {
    boolean forbids = entry.text("outcome").equals("do-not-treat");
    if (forbids != entry.has("way_out")) {
      throw entry.fault(
          "way_out", "stands beside the outcome do-not-treat, always, and beside no other");
    }
    String action = entry.text("action");
    return forbids ? action + " Until when: " + entry.text("way_out") : action;
  }

  private Set<String> techniques(Entry entry) {
    List<String> words = entry.oneOrMoreTexts("applies_to");
    return words.equals(List.of("all"))
        ? vocabulary.techniques()
        : Set.copyOf(entry.each("applies_to", "technique", vocabulary::technique));
  }

  /** A rule that names every zone is about the person, as if it named none. */
  private Reach reach(Entry entry) {
    if (!entry.has("body_regions")) {
      return new Reach.Everywhere();
    }
    if (entry.oneOrMoreTexts("body_regions").equals(List.of("site"))) {
      return new Reach.RecordedSite();
    }
    Set<Zone> zones = vocabulary.zonesUnder(entry, "body_regions");
    return zones.size() == Zone.values().length ? new Reach.Everywhere() : new Reach.Zones(zones);
  }

  static int maxPressure(Entry entry) {
    int most = entry.optionalWhole("max_pressure").orElse(Scope.FULL_PRESSURE);
    if (most < 0 || most > Scope.FULL_PRESSURE) {
      throw entry.fault("max_pressure", "must lie between 0 and 5, not " + most);
    }
    return most;
  }

  private Outcomes outcomes(Entry entry) {
    String here = entry.one("outcome", "outcome", vocabulary::outcome);
    Outcomes outcomes =
        new Outcomes(
            here,
            entry
                .optionalOne("outcome_partial", "outcome", vocabulary::outcome)
                .orElse(TREAT_THE_REST.contains(here) ? "adapt" : here),
            entry.optionalOne("outcome_elsewhere", "outcome", vocabulary::outcome),
            entry.optionalOne("outcome_after_clearance", "outcome", vocabulary::outcome));
    outcomes.elsewhere().ifPresent(other -> refuseGraver(entry, "outcome_elsewhere", here, other));
    refuseGraver(entry, "outcome_partial", here, outcomes.partly());
    refuseOpenEnd(entry, outcomes);
    return outcomes;
  }

  /** A written yes must count: whoever asks for one says what holds once it is there. */
  private static void refuseOpenEnd(Entry entry, Outcomes outcomes) {
    boolean asks =
        outcomes.here().equals(NEEDS_CLEARANCE)
            || outcomes.partly().equals(NEEDS_CLEARANCE)
            || outcomes.elsewhere().filter(NEEDS_CLEARANCE::equals).isPresent();
    if (asks && outcomes.afterClearance().isEmpty()) {
      throw entry.fault(
          "outcome_after_clearance", "is missing, but the rule can ask for a clearance");
    }
  }

  private void refuseGraver(Entry entry, String key, String here, String other) {
    if (vocabulary.outcomes().indexOf(other) > vocabulary.outcomes().indexOf(here)) {
      throw entry.fault(key, "\"" + other + "\" is graver than the outcome itself");
    }
  }
}
