package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;
import org.fascia.records.codes.CodedDevice;
import org.fascia.records.codes.CodedDevice.Kind;
import org.hl7.fhir.r4.model.Device;

/** Devices: implants to diagnoses, all others set aside. */
final class DeviceReader {
  private final Pass pass;
  private final List<Diagnosis> implants = new ArrayList<>();

  DeviceReader(Pass pass) {
    this.pass = pass;
  }

  void read(BundleEntry entry, Device device) {
    Optional<LocalDate> day = pass.times().day(device.getManufactureDateElement());
    String display = Codes.display(device.getType());
    Saying named = Saying.of(display.isEmpty() ? "a device without a name" : display);
    String status = device.hasStatus() ? Codes.text(device.getStatus().toCode()) : "active";
    Optional<CodedDevice> known =
        Codes.in(Codes.SNOMED, device.getType()).stream()
            .map(pass.maps()::device)
            .flatMap(Optional::stream)
            .findFirst();
    if (status.equals("entered-in-error")) {
      pass.ledger().leftAside(entry, Why.ENTERED_IN_ERROR, named, Optional.empty());
    } else if (status.equals("inactive")) {
      pass.ledger().leftAside(entry, Why.STOPPED, named, Optional.empty());
    } else if (known.isEmpty()) {
      pass.ledger()
          .notUnderstood(
              entry, Codes.named(device.getType()), "no map knows it: is it in the body?");
    } else if (known.get().kind() != Kind.IMPLANT) {
      pass.ledger().leftAside(entry, Why.NOT_IN_THE_BODY, named, Optional.empty());
    } else {
      implant(entry, known.get(), day);
    }
  }

  List<Diagnosis> implants() {
    return implants;
  }

  private void implant(BundleEntry entry, CodedDevice known, Optional<LocalDate> day) {
    pass.ask(known.note(), known.device(), Optional.empty());
    known
        .icd10()
        .ifPresent(
            icd10 ->
                implants.add(
                    new Diagnosis(
                        icd10,
                        known.device(),
                        Diagnosis.Status.ACTIVE,
                        pass.times().since(Optional.empty()),
                        known.place(),
                        Pass.origin(entry, day))));
    String coded = known.icd10().map(it -> " (" + it + ")").orElse("");
    pass.ledger().understood(entry, Saying.of(known.device() + coded), Optional.empty());
  }
}
