package org.fascia.medicine.facts;

import java.util.List;

/**
 * All that is known of one patient when a request is screened; the order within lists never
 * matters.
 */
public record Facts(
    Person person,
    List<Diagnosis> diagnoses,
    List<Operation> operations,
    List<Medicine> medicines,
    List<Measurement> measurements,
    List<Finding> findings,
    List<Answer> answers,
    List<ClinicalScore> scores,
    List<Clearance> clearances) {
  public Facts {
    diagnoses = List.copyOf(diagnoses);
    operations = List.copyOf(operations);
    medicines = List.copyOf(medicines);
    measurements = List.copyOf(measurements);
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
    scores = List.copyOf(scores);
    clearances = List.copyOf(clearances);
  }

  /** A person of whom nothing else is known. */
  public static Facts of(Person person) {
    return new Facts(
        person, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** The same patient with these diagnoses in the place of the recorded ones. */
  public Facts withDiagnoses(List<Diagnosis> others) {
    return new Facts(
        person, others, operations, medicines, measurements, findings, answers, scores, clearances);
  }
}
