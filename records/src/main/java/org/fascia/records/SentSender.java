package org.fascia.records;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Who sent an order: the practitioner, and the practice of their role. */
final class SentSender {
  private static final String NPI = "http://hl7.org/fhir/sid/us-npi";

  private final References bundle;

  SentSender(References bundle) {
    this.bundle = bundle;
  }

  SentOrder.Sender of(Reference requester) {
    Optional<PractitionerRole> role = bundle.find(requester, PractitionerRole.class);
    Optional<Practitioner> person =
        bundle
            .find(requester, Practitioner.class)
            .or(() -> role.flatMap(it -> bundle.find(it.getPractitioner(), Practitioner.class)));
    List<ContactPoint> ways =
        Stream.concat(
                role.stream().flatMap(it -> it.getTelecom().stream()),
                person.stream().flatMap(it -> it.getTelecom().stream()))
            .toList();
    return new SentOrder.Sender(
        person.map(SentSender::line).orElse(""),
        practice(role, person),
        way(ways, ContactPointSystem.PHONE),
        way(ways, ContactPointSystem.FAX));
  }

  private static String line(Practitioner person) {
    var name = person.getNameFirstRep();
    String full = (name.getGivenAsSingleString() + " " + text(name.getFamily())).strip();
    return Stream.of(full, credential(person), npi(person))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String credential(Practitioner person) {
    String suffix = person.getNameFirstRep().getSuffixAsSingleString();
    return !suffix.isBlank() ? suffix : text(person.getQualificationFirstRep().getCode().getText());
  }

  private static String npi(Practitioner person) {
    return person.getIdentifier().stream()
        .filter(it -> NPI.equals(it.getSystem()))
        .map(Identifier::getValue)
        .findFirst()
        .map(SentSender::text)
        .orElse("");
  }

  private String practice(Optional<PractitionerRole> role, Optional<Practitioner> person) {
    return Stream.concat(
            role.flatMap(it -> bundle.find(it.getOrganization(), Organization.class)).stream()
                .flatMap(it -> Stream.of(text(it.getName()), address(it))),
            person.stream().flatMap(it -> it.getAddress().stream()).map(it -> text(it.getText())))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String address(Organization organization) {
    return text(organization.getAddressFirstRep().getText());
  }

  private static String way(List<ContactPoint> ways, ContactPointSystem system) {
    return ways.stream()
        .filter(it -> it.getSystem() == system && it.hasValue())
        .map(ContactPoint::getValue)
        .findFirst()
        .orElse("");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
