package org.fascia.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Place;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;
import org.fascia.records.MedicineReader.Drug;
import org.fascia.records.Medicines.Meant;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Reads the three kinds of entries that name a medicine. */
final class MedicineEntries {
  private static final Set<String> NOT_TAKEN =
      Set.of("draft", "cancelled", "on-hold", "intended", "not-taken", "not-done", "in-progress");
  private static final Set<String> PRESENT = Set.of("active", "unknown");
  private static final Set<String> ONLY_PROPOSED = Set.of("proposal", "plan", "option");

  private final Pass pass;
  private final Medicines medicines;
  private final MedicineReader reader;
  private final Map<String, CodeableConcept> products = new HashMap<>();

  MedicineEntries(Pass pass, MedicineReader reader) {
    this.pass = pass;
    this.medicines = new Medicines(pass.maps());
    this.reader = reader;
  }

  /** What an entry says apart from the medicine itself. */
  private record Said(
      String status,
      Optional<LocalDate> started,
      Optional<LocalDate> lastDose,
      List<Dosage> dosages) {}

  /** A product that other entries refer to. */
  void product(BundleEntry entry, Medication medication) {
    products.put(entry.fullUrl(), medication.getCode());
    products.put("Medication/" + entry.id(), medication.getCode());
  }

  void read(BundleEntry entry, MedicationRequest request) {
    Optional<LocalDate> authored =
        pass.times().day(entry, "authoredOn", request.getAuthoredOnElement());
    Optional<LocalDate> end =
        past(request.getDispenseRequest().getValidityPeriod().getEndElement());
    String intent = request.hasIntent() ? Codes.text(request.getIntent().toCode()) : "";
    boolean proposed = ONLY_PROPOSED.contains(intent) || request.getDoNotPerform();
    String status = request.hasStatus() ? Codes.text(request.getStatus().toCode()) : "unknown";
    read(
        entry,
        concept(request.getMedication()),
        new Said(proposed ? "draft" : status, authored, end, request.getDosageInstruction()));
  }

  void read(BundleEntry entry, MedicationStatement statement) {
    Optional<LocalDate> started = effective(entry, statement.getEffective());
    Optional<LocalDate> end =
        statement.hasEffectivePeriod()
            ? past(statement.getEffectivePeriod().getEndElement())
            : Optional.empty();
    String status = statement.hasStatus() ? Codes.text(statement.getStatus().toCode()) : "unknown";
    read(
        entry,
        concept(statement.getMedication()),
        new Said(status, started, end, statement.getDosage()));
  }

  void read(BundleEntry entry, MedicationAdministration given) {
    Optional<LocalDate> day = effective(entry, given.getEffective());
    String status = given.hasStatus() ? Codes.text(given.getStatus().toCode()) : "completed";
    boolean done = !NOT_TAKEN.contains(status) && !status.equals("entered-in-error");
    read(
        entry,
        concept(given.getMedication()),
        new Said(done ? "completed" : status, day, day, List.of()));
  }

  private void read(BundleEntry entry, CodeableConcept concept, Said said) {
    Saying named = Saying.of(name(concept));
    if (said.status().equals("entered-in-error")) {
      pass.ledger().leftAside(entry, Why.ENTERED_IN_ERROR, named, said.started());
    } else if (NOT_TAKEN.contains(said.status())) {
      pass.ledger().leftAside(entry, Why.NOT_DONE, named, said.started());
    } else {
      taken(entry, concept, said);
    }
  }

  private void taken(BundleEntry entry, CodeableConcept concept, Said said) {
    List<Meant> meant = medicines.meant(concept, said.dosages());
    boolean present =
        PRESENT.contains(said.status()) && !meant.stream().allMatch(it -> it.inHospital());
    if (meant.isEmpty()) {
      pass.ledger().notUnderstood(entry, Codes.named(concept), unknown(said));
      return;
    }
    for (Meant medicine : meant) {
      Taking.State state = present ? Taking.State.PRESENT : Taking.State.STOPPED;
      Place place = Codes.place(said.dosages().stream().map(Dosage::getSite).toList(), pass.maps());
      reader.take(
          new Drug(medicine.atc(), medicine.route()),
          new Taking(
              entry,
              name(concept),
              state,
              said.started(),
              said.lastDose(),
              place,
              medicine.note(),
              medicine.byName()));
    }
  }

  private static String unknown(Said said) {
    return "no map knows it; the record calls it " + said.status();
  }

  private static String name(CodeableConcept concept) {
    String display = Codes.display(concept);
    return display.isEmpty() ? "a medicine without a name" : display;
  }

  private CodeableConcept concept(Type medication) {
    return switch (medication) {
      case CodeableConcept concept -> concept;
      case Reference reference when reference.getResource() instanceof Medication contained ->
          contained.getCode();
      case Reference reference ->
          products.getOrDefault(Codes.text(reference.getReference()), named(reference));
      case null, default -> new CodeableConcept();
    };
  }

  private static CodeableConcept named(Reference reference) {
    return new CodeableConcept().setText(reference.getDisplay());
  }

  private Optional<LocalDate> effective(BundleEntry entry, Type effective) {
    return switch (effective) {
      case DateTimeType at -> pass.times().day(entry, "effective", at);
      case org.hl7.fhir.r4.model.Period period ->
          pass.times().day(entry, "effective", period.getStartElement());
      case null, default -> Optional.empty();
    };
  }

  private Optional<LocalDate> past(DateTimeType end) {
    return pass.times().day(end).filter(it -> !it.isAfter(pass.times().today()));
  }
}
