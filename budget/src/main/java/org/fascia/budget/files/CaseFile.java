package org.fascia.budget.files;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.budget.BudgetCase;
import org.fascia.budget.packs.PayerId;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFault;
import org.fascia.yaml.YamlReader;

/**
 * A case as a file, with the day it is asked for.
 *
 * @param asOf empty where the file names none
 */
public record CaseFile(BudgetCase file, Optional<LocalDate> asOf) {

  /**
   * Reads a case that somebody brought.
   *
   * @throws YamlFault when it is not of the format
   * @throws org.fascia.budget.BudgetRefused when its parts do not fit together
   */
  public static CaseFile read(String name, byte[] bytes) {
    Entry it = YamlReader.read(name, bytes).root();
    Optional<LocalDate> asOf = it.optionalDay("as_of");
    BudgetCase file = new CaseReader(it, Optional.empty()).read();
    it.done();
    return new CaseFile(file, asOf);
  }

  /** The case of an example: the payer is the pack's where it names none. */
  static BudgetCase of(Entry it, PayerId payer) {
    return new CaseReader(it, Optional.of(payer)).read();
  }
}
