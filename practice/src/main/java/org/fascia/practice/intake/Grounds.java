package org.fascia.practice.intake;

import java.util.Optional;
import org.fascia.medicine.planning.Agreement;
import org.fascia.medicine.planning.Mandate;
import org.fascia.medicine.planning.Wish;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.prescriptions.ActivePrescription;

/** What a case is screened and planned on; the kind of the case decides which of these it is. */
public sealed interface Grounds {

  /** A diagnosed condition is treated: goals, evidence and outcomes have their place. */
  sealed interface OfTreatment extends Grounds {
    /** What the medicine plans on. */
    Mandate mandate();
  }

  /** A medical case: what the prescriber ordered. */
  record Ordered(ActivePrescription prescription) implements OfTreatment {
    @Override
    public Mandate mandate() {
      return prescription.order();
    }
  }

  /** A clinical case without an order: what was agreed on, on a diagnosis somebody else made. */
  record Agreed(AgreementId id, Agreement agreement) implements OfTreatment {
    @Override
    public Mandate mandate() {
      return agreement;
    }
  }

  /**
   * A wellness case: what the person wants of a session.
   *
   * @param id empty while nobody has said anything particular
   */
  record Wished(Optional<AgreementId> id, Wish wish) implements Grounds {}

  /** The order the grounds are; empty where there is none. */
  default Optional<PrescriptionId> ordered() {
    return switch (this) {
      case Ordered(ActivePrescription prescription) -> Optional.of(prescription.id());
      case Agreed _, Wished _ -> Optional.empty();
    };
  }

  /** What was agreed on instead of an order. */
  default Optional<AgreementId> agreed() {
    return switch (this) {
      case Ordered _ -> Optional.empty();
      case Agreed(AgreementId id, Agreement _) -> Optional.of(id);
      case Wished(Optional<AgreementId> id, Wish _) -> id;
    };
  }
}
