package org.fascia.practice.prescriptions;

import org.fascia.budget.packs.PayerId;
import org.fascia.practice.kernel.Refused;

/**
 * A payer: whose rules hold, and what it is called here.
 *
 * @param pack the payer pack
 * @param name as it stands on the card; refused with COVERAGE-002 when empty
 */
public record Payer(PayerId pack, String name) {
  public Payer {
    name = name.strip();
    if (name.isEmpty()) {
      throw new Refused("COVERAGE-002", "Write the payer’s name as it stands on the card.", "name");
    }
  }
}
