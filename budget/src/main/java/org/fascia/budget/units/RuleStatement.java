package org.fascia.budget.units;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fascia.budget.packs.UnitRule;
import org.fascia.yaml.Entry;

/**
 * What a unit rule says, in our words, in one version.
 *
 * @param id stored with every result, with the version, such as {@code cms-8-minute}
 */
public record RuleStatement(
    String id, UnitRule rule, String version, String name, String says, Cited cited) {
  static RuleStatement from(Entry entry) {
    return new RuleStatement(
        entry.id(),
        entry.one("id", "unit rule", RuleStatement::known),
        entry.text("version"),
        entry.text("name"),
        entry.text("says"),
        Cited.from(entry));
  }

  private static Optional<UnitRule> known(String id) {
    return Arrays.stream(UnitRule.values())
        .filter(rule -> rule.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id))
        .findFirst();
  }
}
