package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.knowledge.Trigger;

/** A trigger that holds, with every fact that meets its needs. */
final class Match {
  private final Trigger trigger;
  private final List<Diagnosis> diagnoses = new ArrayList<>(2);
  private final List<Medicine> medicines = new ArrayList<>(2);
  private final List<Operation> operations = new ArrayList<>(2);
  private final List<Finding> findings = new ArrayList<>(2);
  private boolean undated;

  Match(Trigger trigger) {
    this.trigger = trigger;
  }

  Trigger trigger() {
    return trigger;
  }

  List<Diagnosis> diagnoses() {
    return diagnoses;
  }

  List<Medicine> medicines() {
    return medicines;
  }

  List<Operation> operations() {
    return operations;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Notes that a need is met by nothing but facts whose date is not recorded. */
  void restsOnUndatedFacts() {
    undated = true;
  }

  /** Whether a date, once known, may show that the trigger does not hold. */
  boolean undated() {
    return undated;
  }
}
