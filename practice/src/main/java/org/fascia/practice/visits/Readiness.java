package org.fascia.practice.visits;

import java.util.Locale;
import java.util.Optional;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.Licence;
import org.fascia.practice.people.LicensedTherapist;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.prescriptions.SpareVisit;
import org.fascia.practice.prescriptions.VisitLeave;
import org.fascia.practice.prescriptions.VisitOverride;

/**
 * All that must be there before hands are laid on: an accepted plan, a screening that permits
 * treatment today, a therapist licensed today, and a visit left or someone who answers for it.
 *
 * @param permitted what may be done where today
 */
public record Readiness(
    ActivePlan plan,
    PermittedScreening screening,
    LicensedTherapist therapist,
    VisitLeave leave,
    Permitted permitted) {
  public Readiness {
    boolean oneCase = plan.file().equals(screening.file());
    boolean oneDay = screening.day().equals(therapist.day());
    if (leave instanceof SpareVisit spare) {
      oneCase &= spare.file().equals(plan.file());
      oneDay &= spare.day().equals(therapist.day());
    }
    if (!oneCase || !oneDay) {
      throw new IllegalArgumentException("of different cases or days");
    }
  }

  CaseId file() {
    return plan.file();
  }

  ClinicDay day() {
    return screening.day();
  }

  /** The licence in words, such as {@code WA MA60123456}. */
  String licence() {
    Licence licence = therapist.licence();
    return "%s %s".formatted(licence.state().code(), licence.number()).toUpperCase(Locale.ROOT);
  }

  Optional<VisitOverride> override() {
    return switch (leave) {
      case SpareVisit _ -> Optional.empty();
      case VisitOverride override -> Optional.of(override);
    };
  }
}
