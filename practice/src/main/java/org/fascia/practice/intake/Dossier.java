package org.fascia.practice.intake;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.screening.Request;
import org.fascia.practice.cases.Case;
import org.fascia.practice.kernel.PrescriptionId;

/**
 * All that a screening of a case looks at on one day.
 *
 * @param prescription the order asked under; empty for a case that needs none
 * @param facts what is known, with the clearances that hold
 * @param request what is asked for
 * @param clearances every clearance of the case, with its validity on that day
 */
record Dossier(
    Case file,
    Optional<PrescriptionId> prescription,
    Facts facts,
    Request request,
    List<ClearanceOnRecord> clearances) {
  Dossier {
    clearances = List.copyOf(clearances);
  }
}
