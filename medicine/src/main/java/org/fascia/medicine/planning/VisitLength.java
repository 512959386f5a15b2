package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.Optional;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Dosage;

/** The hands-on time of one visit, and who set it. */
public record VisitLength(Duration handsOn, SetBy setBy) {
  /** Where the length comes from. */
  public enum SetBy {
    ORDER,
    AGREEMENT,
    TRIAL,
    PLANNING_VALUE
  }

  /** Used where neither order nor condition gives a length that may be shown. */
  private static final Duration SHORT_VISIT = Duration.ofMinutes(30);

  static VisitLength of(Mandate mandate, Condition condition) {
    return mandate
        .perVisit()
        .map(minutes -> new VisitLength(minutes, mandate.lengthSetBy()))
        .or(() -> usual(condition))
        .orElse(new VisitLength(SHORT_VISIT, SetBy.PLANNING_VALUE));
  }

  private static Optional<VisitLength> usual(Condition condition) {
    return condition.dosages().stream()
        .filter(dosage -> dosage.mayBeShown() && dosage.minutes().isPresent())
        .findFirst()
        .map(
            dosage ->
                new VisitLength(
                    Duration.ofMinutes(dosage.minutes().getAsInt()),
                    dosage.basis() == Dosage.Basis.TRIAL ? SetBy.TRIAL : SetBy.PLANNING_VALUE));
  }
}
