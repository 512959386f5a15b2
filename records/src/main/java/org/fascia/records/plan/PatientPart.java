package org.fascia.records.plan;

import java.util.List;
import java.util.Set;
import org.fascia.records.ChartPatient;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;

/** The patient, with the numbers a clinic knows and none that only a state needs. */
final class PatientPart {
  /** Social security, driver's licence and passport numbers are nobody's business here. */
  private static final Set<String> KEPT_BACK = Set.of("SS", "DL", "PPN");

  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";

  private PatientPart() {}

  static Patient of(ChartPatient chart, Ids ids) {
    Patient patient = new Patient();
    patient.setId(ids.patientId());
    patient.getMeta().addProfile("http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient");
    List<ChartPatient.Identifier> known =
        chart.identifiers().stream()
            .filter(it -> !KEPT_BACK.contains(it.type()))
            .filter(it -> !it.system().isEmpty() && !it.value().isEmpty())
            .toList();
    known.forEach(it -> add(patient, it));
    if (known.isEmpty()) {
      add(
          patient,
          new ChartPatient.Identifier("urn:ietf:rfc3986", "urn:uuid:" + ids.patientId(), ""));
    }
    patient.addName(name(chart));
    patient.setGender(
        switch (chart.sex()) {
          case FEMALE -> AdministrativeGender.FEMALE;
          case MALE -> AdministrativeGender.MALE;
          case OTHER -> AdministrativeGender.OTHER;
          case UNKNOWN -> AdministrativeGender.UNKNOWN;
        });
    patient.setBirthDateElement(Concepts.date(chart.birthDate()));
    return patient;
  }

  private static HumanName name(ChartPatient chart) {
    HumanName name = new HumanName().setUse(NameUse.OFFICIAL);
    chart.given().forEach(name::addGiven);
    boolean nameless = chart.family().isEmpty() && chart.given().isEmpty();
    return chart.family().isEmpty() && !nameless
        ? name
        : name.setFamily(nameless ? "unknown" : chart.family());
  }

  private static void add(Patient patient, ChartPatient.Identifier known) {
    var identifier = patient.addIdentifier().setSystem(known.system()).setValue(known.value());
    if (!known.type().isEmpty()) {
      identifier.setType(Concepts.coded(TYPES, known.type()));
    }
  }
}
