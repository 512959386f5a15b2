package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Place;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;
import org.fascia.records.codes.CodedAllergy;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Allergies to findings. */
final class AllergyReader {
  private static final Set<String> OVER = Set.of("resolved", "inactive");

  private final Pass pass;
  private final List<Finding> findings = new ArrayList<>();

  AllergyReader(Pass pass) {
    this.pass = pass;
  }

  void read(BundleEntry entry, AllergyIntolerance allergy) {
    Optional<LocalDate> day = pass.times().day(allergy.getRecordedDateElement());
    String display = Codes.display(allergy.getCode());
    Saying named = Saying.of(display.isEmpty() ? "an allergy without a name" : called(display));
    String sure = Codes.code(allergy.getVerificationStatus());
    Optional<CodedAllergy> known = known(allergy.getCode());
    if (sure.equals("entered-in-error")) {
      pass.ledger().leftAside(entry, Why.ENTERED_IN_ERROR, named, day);
    } else if (sure.equals("refuted")) {
      pass.ledger().leftAside(entry, Why.RULED_OUT, named, day);
    } else if (OVER.contains(Codes.code(allergy.getClinicalStatus()))) {
      pass.ledger().leftAside(entry, Why.RESOLVED, named, day);
    } else if (known.isEmpty()) {
      pass.ledger().notUnderstood(entry, Codes.named(allergy.getCode()), "no map knows it");
    } else {
      settle(entry, known.get(), named, day);
    }
  }

  List<Finding> findings() {
    return findings;
  }

  private void settle(
      BundleEntry entry, CodedAllergy known, Saying named, Optional<LocalDate> day) {
    boolean asked = pass.ask(known.note(), named.what(), day);
    if (known.finding().isEmpty()) {
      pass.ledger().leftAside(entry, asked ? Why.ASKED : Why.NO_RULE, named, day);
    } else {
      findings.add(
          new Finding(known.finding().orElseThrow(), Place.UNRECORDED, Pass.origin(entry, day)));
      pass.ledger().understood(entry, named, day);
    }
  }

  private static String called(String display) {
    return display.toLowerCase(java.util.Locale.ROOT).contains("allergy")
        ? display
        : "Allergy: " + display;
  }

  private Optional<CodedAllergy> known(CodeableConcept code) {
    return Stream.concat(
            Codes.in(Codes.SNOMED, code).stream().map(pass.maps()::allergy),
            Codes.in(Codes.RXNORM, code).stream().map(pass.maps()::allergyToMedicine))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
