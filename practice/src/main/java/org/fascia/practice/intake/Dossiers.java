package org.fascia.practice.intake;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.SessionPlanner;
import org.fascia.medicine.screening.Request;
import org.fascia.medicine.screening.Request.Visit;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.ClearanceOnRecord.Validity;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;

/** Gathers the dossier of a case from the record and from the rooms below. */
final class Dossiers {
  private final Neighbours neighbours;
  private final Planners planners;
  private final IntakePolicy policy;
  private final ClearanceBasis bases;

  /** The repositories of the rooms below, made for the same caller. */
  record Neighbours(
      Cases cases,
      Patients patients,
      Prescriptions prescriptions,
      Agreements agreements,
      VisitBudgets budgets) {}

  /** What turns the grounds of a case into a request. */
  record Planners(Planner treatments, SessionPlanner sessions) {}

  Dossiers(Neighbours neighbours, Planners planners, Knowledge knowledge, IntakePolicy policy) {
    this.neighbours = neighbours;
    this.planners = planners;
    this.policy = policy;
    this.bases = new ClearanceBasis(knowledge.safety());
  }

  /** The case, named for the audit row; refused with CASE-001. */
  Case file(Work work, CaseId id) {
    Case file = neighbours.cases().get(id);
    work.about(file.patient());
    return file;
  }

  /**
   * The dossier.
   *
   * @throws Refused INTAKE-001 for a medical case without an active prescription, INTAKE-016 for a
   *     clinical one without a diagnosis
   */
  Dossier of(Work work, CaseId id, ClinicDay day) {
    Case file = file(work, id);
    Grounds grounds = grounds(file).orElseThrow(() -> nothingToScreen(file.kind()));
    Patient patient = neighbours.patients().get(file.patient());
    Facts known = known(work, patient, grounds, day);
    Request request = request(grounds, known, visit(id, day));
    List<ClearanceOnRecord> clearances = clearances(work, id, known, request);
    return new Dossier(file, grounds, cleared(known, clearances), request, clearances);
  }

  /** What the case is given on now; empty before there is anything. */
  Optional<Grounds> grounds(Case file) {
    return switch (file.kind()) {
      case MEDICAL -> neighbours.prescriptions().active(file.id()).map(Grounds.Ordered::new);
      case CLINICAL -> neighbours.agreements().agreed(file.id()).map(it -> it);
      case WELLNESS -> Optional.of(neighbours.agreements().wished(file.id()));
    };
  }

  private static Refused nothingToScreen(CaseKind kind) {
    return switch (kind) {
      case MEDICAL ->
          new Refused(
              "INTAKE-001", "There is nothing to screen yet: enter the prescription first.");
      case CLINICAL, WELLNESS ->
          new Refused("INTAKE-016", "There is nothing to screen yet: enter the diagnosis first.");
    };
  }

  /** A hash of what a clearance of this rule would rest on. */
  String basis(Dossier dossier, String rule) {
    return bases.of(dossier.facts(), rule);
  }

  /** What is on record; diagnoses of an order or an agreement are screened with it. */
  private Facts known(Work work, Patient patient, Grounds grounds, ClinicDay day) {
    Facts onRecord = new FactsOfDay(day, policy, FactRows.of(work, patient.id())).of(patient);
    return switch (grounds) {
      case Grounds.OfTreatment of -> planners.treatments().facts(of.mandate(), onRecord);
      case Grounds.Wished _ -> onRecord;
    };
  }

  private Request request(Grounds grounds, Facts known, Visit visit) {
    Request asked =
        switch (grounds) {
          case Grounds.OfTreatment of -> planners.treatments().request(of.mandate(), known);
          case Grounds.Wished wished -> planners.sessions().request(wished.wish());
        };
    return new Request(asked.techniques(), asked.sites(), asked.pressure(), visit);
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
