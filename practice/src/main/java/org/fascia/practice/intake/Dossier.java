package org.fascia.practice.intake;

import java.util.List;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.screening.Request;
import org.fascia.practice.cases.Case;

/**
 * All that a screening of a case looks at on one day.
 *
 * @param grounds what is asked on: an order, an agreement or a wish
 * @param facts what is known, with the clearances that hold
 * @param request what is asked for
 * @param clearances every clearance of the case, with its validity on that day
 */
record Dossier(
    Case file, Grounds grounds, Facts facts, Request request, List<ClearanceOnRecord> clearances) {
  Dossier {
    clearances = List.copyOf(clearances);
  }
}
