package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.List;
import org.fascia.practice.cases.Case;

/**
 * Everything on record that the budget of a case depends on.
 *
 * @param orders the prescriptions, the first one first
 * @param said on which days orders were given by word of mouth before they were signed
 * @param answers what prescribers answered to orders that count two ways, the oldest first
 * @param reports the days on which a progress report was signed
 */
record CaseOnRecord(
    Case file,
    List<Prescription> orders,
    List<UsedVisits.Since> ends,
    List<VerbalOrders.Said> said,
    List<TotalAnswers.Given> answers,
    List<Coverage> coverages,
    List<Authorisation> authorisations,
    List<Confirmation> confirmations,
    List<CoveragePapers.OnFile> papers,
    List<Enrolment> enrolments,
    List<UsedVisits.Used> visits,
    List<LocalDate> reports) {

  /** Whether a prescription is in force, or was until it ran out. */
  boolean isPrescribed() {
    return orders.stream().anyMatch(order -> order.state() == Prescription.State.ACTIVE);
  }
}
