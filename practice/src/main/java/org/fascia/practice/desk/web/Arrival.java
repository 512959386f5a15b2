package org.fascia.practice.desk.web;

import java.util.List;
import org.fascia.practice.intake.ReferringChart;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.prescriptions.Finding;

/**
 * Files of one referral, understood but not on file: kept in the session until somebody has said
 * who it is.
 *
 * @param findings what the rules say of the order, none of it an error
 */
record Arrival(
    PatientDetails patient, ReferringChart chart, ArrivedOrder order, List<Finding> findings) {
  Arrival {
    findings = List.copyOf(findings);
  }
}
