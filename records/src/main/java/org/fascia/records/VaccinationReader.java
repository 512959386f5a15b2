package org.fascia.records;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Immunization;

/** Vaccinations: of the last days something to ask, else set aside. */
final class VaccinationReader {
  /** The vocabulary knows a vaccination within 72 hours; a day is added for unknown hours. */
  private static final int RECENT_DAYS = 4;

  private final Pass pass;

  VaccinationReader(Pass pass) {
    this.pass = pass;
  }

  void read(BundleEntry entry, Immunization vaccination) {
    Optional<LocalDate> day =
        vaccination.getOccurrence() instanceof DateTimeType at
            ? pass.times().day(entry, "occurrence", at)
            : Optional.empty();
    Saying named = Saying.of("Vaccination: " + Codes.display(vaccination.getVaccineCode()));
    String status =
        vaccination.hasStatus() ? Codes.text(vaccination.getStatus().toCode()) : "completed";
    switch (status) {
      case "entered-in-error" -> pass.ledger().leftAside(entry, Why.ENTERED_IN_ERROR, named, day);
      case "not-done" -> pass.ledger().leftAside(entry, Why.NOT_DONE, named, day);
      default -> given(entry, named, day);
    }
  }

  private void given(BundleEntry entry, Saying named, Optional<LocalDate> day) {
    boolean recent = day.filter(it -> pass.times().daysSince(it) <= RECENT_DAYS).isPresent();
    if (recent) {
      pass.ledger()
          .ask(
              Pass.question(
                  "vaccine-under-3-days",
                  "Where was the vaccination given, and is the place still sore?",
                  "the referring record holds "
                      + named.what()
                      + day.map(it -> ", " + it).orElse("")));
    }
    pass.ledger().leftAside(entry, recent ? Why.ASKED : Why.LONG_AGO, named, day);
  }
}
