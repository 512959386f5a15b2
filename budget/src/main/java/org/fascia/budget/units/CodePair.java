package org.fascia.budget.units;

import java.util.Optional;
import java.util.function.Function;
import org.fascia.yaml.Entry;

/**
 * Two codes that the federal edits hold against each other.
 *
 * @param columnTwo the code that is not paid beside the other, and that takes the modifier
 */
public record CodePair(Procedure columnOne, Procedure columnTwo, String note, Cited cited) {
  static CodePair from(Entry entry, Function<String, Optional<Procedure>> known) {
    entry.id();
    return new CodePair(
        entry.one("column_one", "procedure code", known),
        entry.one("column_two", "procedure code", known),
        entry.text("note"),
        Cited.from(entry));
  }
}
