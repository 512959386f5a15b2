package org.fascia.records.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.fascia.records.ChartPatient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Ids made from whom and which day the Bundle is about, so that the same answer has the same. */
final class Ids {
  private final String seed;
  private final Map<Kind, Integer> used = new EnumMap<>(Kind.class);

  Ids(ChartPatient patient, LocalDate asOf) {
    this.seed = patient.family() + patient.given() + patient.birthDate() + asOf;
  }

  /** Kinds of resources of which there are several. */
  enum Kind {
    GOAL,
    ISSUE
  }

  String bundle() {
    return of("bundle");
  }

  String prescriber() {
    return of("prescriber");
  }

  String request() {
    return of("request");
  }

  String carePlan() {
    return of("plan");
  }

  String patientId() {
    return of("patient");
  }

  Reference patient() {
    return to(patientId());
  }

  String next(Kind kind) {
    return of(kind + "-" + used.merge(kind, 1, Integer::sum));
  }

  static Reference to(Resource resource) {
    return to(resource.getIdPart());
  }

  static Reference to(String id) {
    return new Reference("urn:uuid:" + id);
  }

  private String of(String what) {
    return UUID.nameUUIDFromBytes((seed + what).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
