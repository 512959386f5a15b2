package org.fascia.budget.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fascia.budget.BudgetCase;
import org.fascia.budget.Budgeter;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.packs.PayerId;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFile;

/**
 * An example that stands in a pack: a case, and what its budget must be.
 *
 * @param says what the example shows
 */
public record PackExample(
    String id, String says, LocalDate asOf, BudgetCase file, Expected expected) {

  /** The examples of a pack; a fault when one is not of the format. */
  public static List<PackExample> of(YamlFile pack) {
    Entry it = pack.root();
    PayerId payer = it.one("payer", "payer id", PayerId::of);
    List<PackExample> examples = new ArrayList<>();
    for (Entry entry : it.has("examples") ? it.entries("examples") : List.<Entry>of()) {
      Entry file = entry.child("case");
      examples.add(
          new PackExample(
              entry.id(),
              entry.text("says"),
              entry.day("as_of"),
              CaseFile.of(file, payer),
              Expected.read(entry.child("expect"))));
      entry.done();
    }
    return examples;
  }

  /** What differs between the budget that is expected and the one that is made; best nothing. */
  public List<String> differences(Budgeter budgeter) {
    VisitBudget budget = budgeter.budget(file, asOf);
    return expected.differences(budget);
  }
}
