package org.fascia.practice.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.kernel.UserId;

/**
 * Someone who treats: one account, the name on the licence, the licences ever held, the
 * certificates on record.
 */
public record Therapist(
    TherapistId id,
    UserId user,
    PersonName name,
    List<Licence> licences,
    Set<Certificate> certificates) {
  public Therapist {
    licences = List.copyOf(licences);
    certificates = Set.copyOf(certificates);
  }

  /** One of whom nothing but the account and the name is on record. */
  static Therapist bare(TherapistId id, UserId user, PersonName name) {
    return new Therapist(id, user, name, List.of(), Set.of());
  }

  /** The therapist as one who may treat on this day; empty without a licence valid then. */
  public Optional<LicensedTherapist> licensedOn(ClinicDay day) {
    return licences.stream()
        .filter(licence -> licence.validOn(day))
        .findFirst()
        .map(licence -> new LicensedTherapist(this, licence, day));
  }
}
