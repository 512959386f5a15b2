package org.fascia.records.plan;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Treatment;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Timing;

/** The order, and who signed it. */
final class OrderPart {
  private final Order order;
  private final Ids ids;

  OrderPart(Order order, Ids ids) {
    this.order = order;
    this.ids = ids;
  }

  Practitioner prescriber() {
    Practitioner prescriber = new Practitioner();
    prescriber.setId(ids.prescriber());
    prescriber.addName(name(order.prescriber().name(), order.prescriber().credential()));
    order
        .prescriber()
        .npi()
        .map(Npi::digits)
        .ifPresent(it -> prescriber.addIdentifier().setSystem(Concepts.NPI).setValue(it));
    return prescriber;
  }

  ServiceRequest request() {
    ServiceRequest request = new ServiceRequest();
    request.setId(ids.request());
    request.setStatus(ServiceRequestStatus.ACTIVE).setIntent(ServiceRequestIntent.ORDER);
    request.setCode(Concepts.coded(Concepts.SNOMED, Concepts.MASSAGE).setText(treatment()));
    request.setSubject(ids.patient());
    request.setAuthoredOnElement(Concepts.dateTime(order.signed()));
    request.setRequester(Ids.to(ids.prescriber()));
    order.diagnoses().forEach(it -> request.addReasonCode(Concepts.coded(Concepts.ICD10CM, it)));
    sites().forEach(request::addBodySite);
    Timing when = when();
    if (!when.isEmpty()) {
      request.setOccurrence(when);
    }
    order
        .visits()
        .ifPresent(
            it ->
                request.setQuantity(
                    new Quantity().setValue(it).setUnit(it == 1 ? "visit" : "visits")));
    order.precautions().ifPresent(it -> request.addNote(new Annotation().setText(it)));
    return request;
  }

  private String treatment() {
    return switch (order.treatment()) {
      case Treatment.Massage() -> "Massage";
      case Treatment.Named(List<String> techniques) -> "Massage: " + String.join(", ", techniques);
    };
  }

  private List<CodeableConcept> sites() {
    List<CodeableConcept> sites = new ArrayList<>();
    for (OrderedRegion region : order.regions()) {
      String side =
          region.side() == Side.UNSTATED
              ? ""
              : ", " + region.side().name().toLowerCase(java.util.Locale.ROOT);
      sites.add(Concepts.words(region.region().replace('-', ' ') + side));
    }
    return sites;
  }

  private Timing when() {
    Timing timing = order.frequency().map(Concepts::timing).orElseGet(Timing::new);
    order
        .course()
        .lastDay(order.signed())
        .ifPresent(
            last ->
                timing
                    .getRepeat()
                    .setBounds(
                        new org.hl7.fhir.r4.model.Period()
                            .setStartElement(Concepts.dateTime(order.signed()))
                            .setEndElement(Concepts.dateTime(last))));
    order.visits().ifPresent(it -> timing.getRepeat().setCount(it));
    return timing;
  }

  private static HumanName name(String written, String credential) {
    HumanName name = new HumanName().setText(written);
    int last = written.lastIndexOf(' ');
    name.setFamily(written.substring(last + 1));
    if (last > 0) {
      name.addGiven(written.substring(0, last));
    }
    name.addSuffix(credential);
    return name;
  }
}
