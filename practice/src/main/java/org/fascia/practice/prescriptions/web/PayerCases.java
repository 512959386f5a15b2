package org.fascia.practice.prescriptions.web;

import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.Coverages;
import org.springframework.stereotype.Component;

/** Finds the case a page about payers concerns. */
@Component
class PayerCases {
  private final ForCaller<Cases> cases;
  private final ForCaller<Patients> patients;
  private final ForCaller<Coverages> coverages;

  PayerCases(ForCaller<Cases> cases, ForCaller<Patients> patients, ForCaller<Coverages> coverages) {
    this.cases = cases;
    this.patients = patients;
    this.coverages = coverages;
  }

  PayerCase of(Caller caller, CaseId id) {
    Case file = cases.as(caller).get(id);
    return PayerCase.of(file, patients.as(caller).get(file.patient()));
  }

  Coverage coverage(Caller caller, String id) {
    return coverages.as(caller).get(CoverageId.of(id));
  }
}
