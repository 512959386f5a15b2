package org.fascia.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Person;
import org.fascia.records.LeftAside.Why;
import org.fascia.records.codes.CodeMaps;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;

/** One reading of one chart. */
final class ChartPass {
  private final ChartFile file;
  private final Resources resources;
  private final Pass pass;
  private final Subject subject;
  private final PregnancyReader pregnancy;
  private final ProblemReader problems;
  private final ProcedureReader procedures;
  private final ValueReader values;
  private final MedicineReader medicines;
  private final MedicineEntries medicineEntries;
  private final AllergyReader allergies;
  private final VaccinationReader vaccinations;
  private final DeviceReader devices;

  ChartPass(ChartFile file, AsOf asOf, CodeMaps maps, Relevance relevance) {
    this.file = file;
    this.resources = new Resources(file);
    this.pass = new Pass(maps, relevance, new Times(file.name(), asOf), new Ledger());
    this.subject = new Subject(file.name());
    this.pregnancy = new PregnancyReader(maps, pass.times(), pass.ledger());
    this.problems = new ProblemReader(pass, pregnancy);
    this.procedures = new ProcedureReader(pass, pregnancy);
    this.values = new ValueReader(pass, pregnancy);
    this.medicines = new MedicineReader(pass);
    this.medicineEntries = new MedicineEntries(pass, medicines);
    this.allergies = new AllergyReader(pass);
    this.vaccinations = new VaccinationReader(pass);
    this.devices = new DeviceReader(pass);
  }

  Chart chart() {
    List<BundleEntry> entries = BundleScan.entries(file);
    BundleEntry who = subject.onlyPatient(entries);
    PatientReader patients = new PatientReader(file.name(), pass.times());
    ChartPatient patient = patients.read(who, resources.build(Patient.class, who).resource());
    entries.stream().filter(it -> it.type().equals("Medication")).forEach(this::product);
    entries.forEach(this::read);
    return new Chart(
        patient,
        pass.times().asOf(),
        facts(patient, patients.age(patient)),
        pass.ledger().understood(),
        pass.ledger().leftAside(),
        pass.ledger().notUnderstood(),
        pass.ledger().ask());
  }

  private void product(BundleEntry entry) {
    medicineEntries.product(entry, resources.build(Medication.class, entry).resource());
  }

  private void read(BundleEntry entry) {
    switch (entry.type()) {
      case "Patient", "Medication" -> {}
      case "" -> pass.ledger().counted(Why.NOT_CLINICAL, "entry without a resource");
      case "Condition" -> build(Condition.class, entry).ifPresent(it -> read(entry, it));
      case "Procedure" -> build(Procedure.class, entry).ifPresent(it -> read(entry, it));
      case "Observation" -> build(Observation.class, entry).ifPresent(it -> read(entry, it));
      case "MedicationRequest" ->
          build(MedicationRequest.class, entry).ifPresent(it -> read(entry, it));
      case "MedicationStatement" ->
          build(MedicationStatement.class, entry).ifPresent(it -> read(entry, it));
      case "MedicationAdministration" ->
          build(MedicationAdministration.class, entry).ifPresent(it -> read(entry, it));
      case "AllergyIntolerance" ->
          build(AllergyIntolerance.class, entry).ifPresent(it -> read(entry, it));
      case "Immunization" -> build(Immunization.class, entry).ifPresent(it -> read(entry, it));
      case "Device" -> build(Device.class, entry).ifPresent(it -> read(entry, it));
      default -> other(entry);
    }
  }

  private void read(BundleEntry entry, DomainResource resource) {
    subject.refuseOthers(entry, subjectOf(resource));
    switch (resource) {
      case Condition it -> problems.read(entry, it);
      case Procedure it -> procedures.read(entry, it);
      case Observation it -> values.read(entry, it);
      case MedicationRequest it -> medicineEntries.read(entry, it);
      case MedicationStatement it -> medicineEntries.read(entry, it);
      case MedicationAdministration it -> medicineEntries.read(entry, it);
      case AllergyIntolerance it -> allergies.read(entry, it);
      case Immunization it -> vaccinations.read(entry, it);
      case Device it -> devices.read(entry, it);
      default -> throw new IllegalStateException(entry.type());
    }
  }

  private static Reference subjectOf(DomainResource resource) {
    return switch (resource) {
      case Condition it -> it.getSubject();
      case Procedure it -> it.getSubject();
      case Observation it -> it.getSubject();
      case MedicationRequest it -> it.getSubject();
      case MedicationStatement it -> it.getSubject();
      case MedicationAdministration it -> it.getSubject();
      case AllergyIntolerance it -> it.getPatient();
      case Immunization it -> it.getPatient();
      case Device it -> it.getPatient();
      default -> new Reference();
    };
  }

  /** A sound resource; one that may mean something else than it seems is not understood. */
  private <T extends DomainResource> Optional<T> build(Class<T> type, BundleEntry entry) {
    Resources.Built<T> built = resources.build(type, entry);
    if (built.resource().hasModifierExtension() || built.resource().hasImplicitRules()) {
      unreadable(entry, "it carries an extension that changes its meaning");
      return Optional.empty();
    }
    if (!built.unknown().isEmpty()) {
      unreadable(entry, "FHIR R4 has no element " + String.join(", ", built.unknown()));
      return Optional.empty();
    }
    return Optional.of(built.resource());
  }

  private void other(BundleEntry entry) {
    EntryKinds.counted(entry.type())
        .ifPresentOrElse(
            why -> pass.ledger().counted(why, entry.type()),
            () -> unreadable(entry, "entries of this kind are not read"));
  }

  private void unreadable(BundleEntry entry, String problem) {
    pass.ledger().notUnderstood(entry, new Codes.Named("", "", ""), problem);
  }

  private Facts facts(ChartPatient patient, int age) {
    List<Diagnosis> diagnoses =
        Stream.concat(problems.diagnoses().stream(), devices.implants().stream()).toList();
    List<Medicine> taken = medicines.medicines();
    var measurements = values.measurements();
    List<Finding> findings = new ArrayList<>(allergies.findings());
    findings.addAll(values.findings());
    Person person = new Person(age, patient.sex(), pregnancy.known());
    askWhatHardlyFits(person, diagnoses);
    return new Facts(
        person,
        diagnoses,
        procedures.operations(),
        taken,
        measurements,
        findings,
        List.of(),
        List.of(),
        List.of());
  }

  private void askWhatHardlyFits(Person person, List<Diagnosis> diagnoses) {
    for (Diagnosis diagnosis : diagnoses) {
      if (!pass.maps().plausible(diagnosis.icd10(), person)) {
        pass.ledger()
            .ask(
                Pass.question(
                    "chart-implausible-" + diagnosis.icd10(),
                    diagnosis.text() + ": is this entry right? Ask the referrer.",
                    "the diagnosis hardly fits age " + person.age() + " or the recorded sex"));
      }
    }
  }

  /** The kinds of entries of which every one must end in one of the three lists. */
  static final Set<String> READ =
      Set.of(
          "Condition",
          "Procedure",
          "Observation",
          "MedicationRequest",
          "MedicationStatement",
          "MedicationAdministration",
          "AllergyIntolerance",
          "Immunization",
          "Device");
}
