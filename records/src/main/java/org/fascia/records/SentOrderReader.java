package org.fascia.records;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Reads an order out of a FHIR R4 Bundle that holds one ServiceRequest. */
public final class SentOrderReader {
  private static final String ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
  private static final String CPT = "http://www.ama-assn.org/go/cpt";
  private static final String NECESSARY = "medically necessary";

  private final References bundle;
  private final ServiceRequest request;

  private SentOrderReader(References bundle, ServiceRequest request) {
    this.bundle = bundle;
    this.request = request;
  }

  /**
   * Reads a file.
   *
   * @throws ChartRefused RECORDS-017 when it is no FHIR R4 Bundle in JSON, RECORDS-018 unless it
   *     holds exactly one ServiceRequest
   */
  public static SentOrder read(String name, byte[] bytes) {
    References bundle = new References(parsed(name, bytes));
    List<ServiceRequest> requests = bundle.all(ServiceRequest.class).toList();
    if (requests.size() != 1) {
      throw new ChartRefused(
          "RECORDS-018",
          name
              + ": it holds "
              + requests.size()
              + " orders; exactly one ServiceRequest was"
              + " expected");
    }
    return new SentOrderReader(bundle, requests.getFirst()).order();
  }

  private static Bundle parsed(String name, byte[] bytes) {
    try {
      return FhirContext.forR4Cached()
          .newJsonParser()
          .parseResource(Bundle.class, new String(bytes, StandardCharsets.UTF_8));
    } catch (DataFormatException | ClassCastException broken) {
      throw new ChartRefused(
          "RECORDS-017", name + ": this is no FHIR R4 Bundle in JSON; one was expected");
    }
  }

  private SentOrder order() {
    Optional<Patient> patient = bundle.find(request.getSubject(), Patient.class);
    SentTiming timing = new SentTiming(request);
    return new SentOrder(
        patient.map(it -> it.getNameFirstRep().getNameAsSingleString()).orElse(""),
        patient.flatMap(it -> SentTiming.day(it.getBirthDateElement())),
        new SentSender(bundle).of(request.getRequester()),
        Stream.concat(ofRequest(), ofConditions()).distinct().toList(),
        request.getBodySite().stream().map(SentOrderReader::words).toList(),
        timing.words(),
        precautions(),
        notes().filter(SentOrderReader::saysNecessary).findFirst().orElse(""),
        codings(request.getCode())
            .filter(it -> CPT.equals(it.getSystem()))
            .map(Coding::getCode)
            .toList(),
        new SentOrder.Term(
            SentTiming.day(request.getAuthoredOnElement()), timing.starts(), timing.ends()),
        signed());
  }

  private Stream<String> ofRequest() {
    return request.getReasonCode().stream().map(SentOrderReader::diagnosis);
  }

  private Stream<String> ofConditions() {
    return request.getReasonReference().stream()
        .flatMap(reference -> bundle.find(reference, Condition.class).stream())
        .map(condition -> diagnosis(condition.getCode()));
  }

  private String precautions() {
    return Stream.concat(
            notes().filter(note -> !saysNecessary(note)),
            Stream.ofNullable(request.getPatientInstruction()))
        .filter(words -> !words.isBlank())
        .distinct()
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private Stream<String> notes() {
    return request.getNote().stream().map(Annotation::getText).filter(Objects::nonNull);
  }

  private Optional<LocalDate> signed() {
    return bundle
        .all(Provenance.class)
        .filter(it -> it.getTarget().stream().anyMatch(target -> bundle.is(target, request)))
        .flatMap(it -> it.getSignature().stream())
        .flatMap(it -> SentTiming.day(it.getWhenElement()).stream())
        .findFirst();
  }

  private static boolean saysNecessary(String note) {
    return note.toLowerCase(Locale.ROOT).contains(NECESSARY);
  }

  private static String diagnosis(CodeableConcept concept) {
    return codings(concept)
        .filter(coding -> ICD10CM.equals(coding.getSystem()))
        .map(Coding::getCode)
        .findFirst()
        .orElseGet(() -> words(concept));
  }

  private static Stream<Coding> codings(CodeableConcept concept) {
    return concept.getCoding().stream().filter(coding -> coding.getCode() != null);
  }

  /** The concept's text, else what its first coding is called. */
  private static String words(CodeableConcept concept) {
    return Objects.requireNonNullElse(
        concept.hasText() ? concept.getText() : concept.getCodingFirstRep().getDisplay(), "");
  }
}
