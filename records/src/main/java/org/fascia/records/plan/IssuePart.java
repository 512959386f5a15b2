package org.fascia.records.plan;

import java.time.LocalDate;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Verdict;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.Reference;

/** One rule that counts. What is discreet shows what to do, not why. */
final class IssuePart {
  private static final String RULE = "urn:fascia:safety-rule";

  private IssuePart() {}

  static DetectedIssue of(FiredRule rule, String id, Reference patient, LocalDate asOf) {
    DetectedIssue issue = new DetectedIssue();
    issue.setId(id);
    if (!rule.discreet()) {
      issue.addIdentifier().setSystem(RULE).setValue(rule.id());
      issue.setDetail(rule.reason() + awaiting(rule));
    }
    issue.setStatus(rule.reviewed() ? DetectedIssueStatus.FINAL : DetectedIssueStatus.PRELIMINARY);
    issue.setCode(Concepts.words(rule.sharedName()));
    issue.setSeverity(severity(rule.outcome()));
    issue.setPatient(patient);
    issue.setIdentified(Concepts.dateTime(asOf));
    issue.addMitigation().setAction(Concepts.words(rule.action()));
    return issue;
  }

  private static String awaiting(FiredRule rule) {
    return rule.recalled() ? " (precaution awaiting clinical review)" : "";
  }

  private static DetectedIssueSeverity severity(Verdict outcome) {
    return switch (outcome) {
      case PROCEED, ADAPT -> DetectedIssueSeverity.LOW;
      case NEEDS_CLEARANCE -> DetectedIssueSeverity.MODERATE;
      case DO_NOT_TREAT, EMERGENCY -> DetectedIssueSeverity.HIGH;
    };
  }
}
