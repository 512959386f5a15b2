package org.fascia.practice.intake;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.screening.Request;
import org.fascia.medicine.screening.Request.Visit;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.ClearanceOnRecord.Validity;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;

/** Gathers the dossier of a case from the record and from the rooms below. */
final class Dossiers {
  private final Neighbours neighbours;
  private final Planner planner;
  private final IntakePolicy policy;
  private final ClearanceBasis bases;

  /** The repositories of the rooms below, made for the same caller. */
  record Neighbours(
      Cases cases, Patients patients, Prescriptions prescriptions, VisitBudgets budgets) {}

  Dossiers(Neighbours neighbours, Planner planner, Knowledge knowledge, IntakePolicy policy) {
    this.neighbours = neighbours;
    this.planner = planner;
    this.policy = policy;
    this.bases = new ClearanceBasis(knowledge.safety());
  }

  /** The case, named for the audit row; refused with CASE-001. */
  Case file(Work work, CaseId id) {
    Case file = neighbours.cases().get(id);
    work.about(file.patient());
    return file;
  }

  /** The dossier; refused with INTAKE-001 for a medical case without an active prescription. */
  Dossier of(Work work, CaseId id, ClinicDay day) {
    Case file = file(work, id);
    Optional<ActivePrescription> order = neighbours.prescriptions().active(id);
    if (order.isEmpty() && file.kind() == CaseKind.MEDICAL) {
      throw new Refused(
          "INTAKE-001", "There is nothing to screen yet: enter the prescription first.");
    }
    Patient patient = neighbours.patients().get(file.patient());
    Facts known = known(work, patient, order, day);
    Request request = request(order, known, visit(id, day));
    List<ClearanceOnRecord> clearances = clearances(work, id, known, request);
    return new Dossier(
        file, order.map(ActivePrescription::id), cleared(known, clearances), request, clearances);
  }

  /** The order visits of the case are given under. */
  Optional<PrescriptionId> prescription(CaseId id) {
    return neighbours.prescriptions().active(id).map(ActivePrescription::id);
  }

  /** A hash of what a clearance of this rule would rest on. */
  String basis(Dossier dossier, String rule) {
    return bases.of(dossier.facts(), rule);
  }

  /** What is on record; an order is a source of facts too: its diagnoses are screened with it. */
  private Facts known(
      Work work, Patient patient, Optional<ActivePrescription> order, ClinicDay day) {
    Facts onRecord = new FactsOfDay(day, policy, FactRows.of(work, patient.id())).of(patient);
    return order.map(active -> planner.facts(active.order(), onRecord)).orElse(onRecord);
  }

  private Request request(Optional<ActivePrescription> order, Facts known, Visit visit) {
    return order
        .map(active -> planner.request(active.order(), known))
        .map(it -> new Request(it.techniques(), it.sites(), it.pressure(), visit))
        .orElseGet(() -> OrderRequest.open(visit));
  }

  private Visit visit(CaseId id, ClinicDay day) {
    return neighbours.budgets().visitsLeft(id, day).used() > 0 ? Visit.RETURN : Visit.FIRST;
  }

  private List<ClearanceOnRecord> clearances(Work work, CaseId id, Facts known, Request request) {
    return work
        .sql(ClearanceSql.OF_CASE)
        .param("file", id.value())
        .query(ClearanceSql::row)
        .list()
        .stream()
        .map(row -> row.judged(validity(row, known, request)))
        .toList();
  }

  private Validity validity(ClearanceSql.Row row, Facts known, Request request) {
    if (row.ended().isPresent()) {
      return Validity.WITHDRAWN;
    }
    if (!OrderRequest.within(request, row.request())) {
      return Validity.OTHER_REQUEST;
    }
    return bases.of(known, row.rule()).equals(row.basis())
        ? Validity.HOLDS
        : Validity.FACTS_CHANGED;
  }

  private static Facts cleared(Facts known, List<ClearanceOnRecord> clearances) {
    return new Facts(
        known.person(),
        known.diagnoses(),
        known.operations(),
        known.medicines(),
        known.measurements(),
        known.findings(),
        known.answers(),
        known.scores(),
        clearances.stream()
            .filter(clearance -> clearance.validity() == Validity.HOLDS)
            .map(Dossiers::clearance)
            .toList());
  }

  private static Clearance clearance(ClearanceOnRecord onRecord) {
    return new Clearance(
        onRecord.rule(), Origin.of(onRecord.given().prescriber(), onRecord.given().day().date()));
  }
}
