package org.fascia.medicine.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Knowledge;

/** Checks what somebody wrote against what is known, and makes an order of it. */
final class OrderCheck {
  private final DiagnosisCheck diagnosed;
  private final TreatmentCheck treatments;
  private final RegionCheck regions;

  OrderCheck(Knowledge knowledge, Function<String, CodeStanding> codes) {
    this.diagnosed = new DiagnosisCheck(codes);
    this.treatments = new TreatmentCheck(knowledge);
    this.regions = new RegionCheck(knowledge);
  }

  /** Every fault is gathered before the answer, so that one look shows them all. */
  OrderReading check(OrderForm form, LocalDate asOf) {
    OrderFaults faults = new OrderFaults();
    if (isBlank(form)) {
      faults.add(
          "ORDER-002", "", "the order is empty", "prescriber, diagnoses, techniques, signature");
      return faults.rejected();
    }
    Optional<Prescriber> prescriber = SignatureCheck.prescriber(form.prescriber(), faults);
    List<String> diagnoses = diagnosed.codes(form.diagnoses(), faults);
    Optional<Treatment> treatment = treatments.treatment(form.techniques(), faults);
    List<OrderedRegion> where = regions.regions(form.regions(), faults);
    Optional<Frequency> frequency = VisitCheck.frequency(form, faults);
    Optional<Course> course = VisitCheck.course(form, faults);
    Optional<Duration> perVisit = VisitCheck.perVisit(form, faults);
    Optional<LocalDate> signed = SignatureCheck.signed(form.signed(), asOf, faults);
    Optional<String> precautions =
        Optional.of(form.precautions().strip()).filter(it -> !it.isEmpty());
    if (!faults.none()) {
      return faults.rejected();
    }
    return new OrderReading.Accepted(
        new Order(
            prescriber.orElseThrow(),
            diagnoses,
            treatment.orElseThrow(),
            where,
            frequency,
            course.orElseThrow(),
            perVisit,
            precautions,
            signed.orElseThrow()),
        asOf);
  }

  private static boolean isBlank(OrderForm form) {
    OrderForm.Signer signer = form.prescriber();
    boolean nothingListed =
        form.diagnoses().isEmpty() && form.techniques().isEmpty() && form.regions().isEmpty();
    return nothingListed
        && Stream.of(
                signer.name(),
                signer.credential(),
                signer.npi(),
                form.frequency(),
                form.duration(),
                form.minutes(),
                form.precautions(),
                form.signed())
            .allMatch(String::isBlank);
  }
}
