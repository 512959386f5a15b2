package org.fascia.records;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resources of a small bundle, found by what points at them. */
final class References {
  private final Bundle bundle;

  References(Bundle bundle) {
    this.bundle = bundle;
  }

  <T extends Resource> Stream<T> all(Class<T> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The resource of this type a reference points at, by full address or by type and id. */
  <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
    return bundle.getEntry().stream()
        .filter(entry -> type.isInstance(entry.getResource()))
        .filter(entry -> pointsAt(reference, entry))
        .map(entry -> type.cast(entry.getResource()))
        .findFirst();
  }

  /** Whether the reference points at this resource. */
  boolean is(Reference reference, Resource resource) {
    return bundle.getEntry().stream()
        .anyMatch(entry -> entry.getResource().equals(resource) && pointsAt(reference, entry));
  }

  private static boolean pointsAt(Reference reference, Bundle.BundleEntryComponent entry) {
    String address = reference.getReference();
    if (address == null) {
      return false;
    }
    Resource resource = entry.getResource();
    String local = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    return address.equals(entry.getFullUrl()) || address.equals(local);
  }
}
