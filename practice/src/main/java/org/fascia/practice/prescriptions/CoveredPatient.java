package org.fascia.practice.prescriptions;

import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CoverageId;

/** Names the patient of a coverage to the audit, whatever part of the coverage an act is about. */
record CoveredPatient(Cases cases) {

  /** Says whose coverage this is; refused with COVERAGE-009 when the clinic has none of this id. */
  void named(Work work, CoverageId coverage) {
    work.about(cases.get(Coverages.one(work, coverage).file()).patient());
  }
}
