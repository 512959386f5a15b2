package org.fascia.records;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fascia.records.LeftAside.Why;

/** Kinds of resources that hold no fact for the safety rules, and why. */
final class EntryKinds {
  private static final Map<String, Why> COUNTED = new TreeMap<>();

  static {
    put(
        Why.NOT_CLINICAL,
        Set.of(
            "Account",
            "Appointment",
            "AppointmentResponse",
            "AuditEvent",
            "Basic",
            "CareTeam",
            "ChargeItem",
            "Claim",
            "ClaimResponse",
            "Communication",
            "CommunicationRequest",
            "Consent",
            "Contract",
            "Coverage",
            "CoverageEligibilityRequest",
            "CoverageEligibilityResponse",
            "Encounter",
            "Endpoint",
            "EpisodeOfCare",
            "ExplanationOfBenefit",
            "Group",
            "HealthcareService",
            "InsurancePlan",
            "Invoice",
            "Linkage",
            "List",
            "Location",
            "MessageHeader",
            "OperationOutcome",
            "Organization",
            "OrganizationAffiliation",
            "PaymentNotice",
            "PaymentReconciliation",
            "Person",
            "Practitioner",
            "PractitionerRole",
            "Provenance",
            "RelatedPerson",
            "Schedule",
            "Slot",
            "Subscription",
            "SupplyDelivery",
            "SupplyRequest",
            "Task"));
    put(
        Why.ELSEWHERE,
        Set.of(
            "Binary",
            "Composition",
            "DiagnosticReport",
            "DocumentManifest",
            "DocumentReference",
            "ImagingStudy",
            "Media",
            "Specimen"));
    put(
        Why.INTENDED,
        Set.of(
            "CarePlan",
            "DeviceRequest",
            "Goal",
            "MedicationDispense",
            "NutritionOrder",
            "RequestGroup",
            "ServiceRequest",
            "VisionPrescription"));
    put(Why.RELATIVES, Set.of("FamilyMemberHistory"));
  }

  private EntryKinds() {}

  private static void put(Why why, Set<String> kinds) {
    kinds.forEach(kind -> COUNTED.put(kind, why));
  }

  /** Why entries of this kind are only counted; empty when they are read or unknown. */
  static Optional<Why> counted(String kind) {
    return Optional.ofNullable(COUNTED.get(kind));
  }
}
