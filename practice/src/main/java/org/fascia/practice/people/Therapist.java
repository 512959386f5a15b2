package org.fascia.practice.people;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.kernel.UserId;

/** Someone who treats: one account, the name on the licence, the licences ever held. */
public record Therapist(TherapistId id, UserId user, PersonName name, List<Licence> licences) {
  public Therapist {
    licences = List.copyOf(licences);
  }

  /** The therapist as one who may treat on this day; empty without a licence valid then. */
  public Optional<LicensedTherapist> licensedOn(ClinicDay day) {
    return licences.stream()
        .filter(licence -> licence.validOn(day))
        .findFirst()
        .map(licence -> new LicensedTherapist(this, licence, day));
  }
}
