package org.fascia.medicine.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What patient and therapist agree on where a diagnosed condition is treated without an order. The
 * diagnosis is somebody else's: a massage therapist makes none.
 *
 * @param brought the diagnoses with who made each, at least one, the first the main one
 * @param regions empty when the usual regions of the condition are meant
 * @param frequency empty when the usual one is meant
 * @param perVisit hands-on time of one visit; empty when the usual one is meant
 * @param day when it was agreed
 */
public record Agreement(
    List<BroughtDiagnosis> brought,
    List<OrderedRegion> regions,
    Optional<Frequency> frequency,
    Optional<Duration> perVisit,
    LocalDate day)
    implements Mandate {
  public Agreement {
    brought = List.copyOf(brought);
    regions = List.copyOf(regions);
    if (brought.isEmpty()) {
      throw new IllegalArgumentException("An agreement rests on at least one diagnosis");
    }
  }

  @Override
  public List<String> diagnoses() {
    return brought.stream().map(BroughtDiagnosis::code).toList();
  }

  /** The therapist chooses. */
  @Override
  public Treatment treatment() {
    return new Treatment.Massage();
  }

  @Override
  public Optional<String> precautions() {
    return Optional.empty();
  }

  @Override
  public String source() {
    return "diagnosis by "
        + brought.stream()
            .map(it -> it.madeBy().words())
            .distinct()
            .reduce((one, other) -> one + "; " + other)
            .orElseThrow();
  }

  /** Left open: the patient pays and may end it after every visit. */
  @Override
  public OptionalInt visitsAt(Frequency often) {
    return OptionalInt.empty();
  }

  @Override
  public Optional<LocalDate> lastDay(LocalDate start) {
    return Optional.empty();
  }

  @Override
  public VisitLength.SetBy lengthSetBy() {
    return VisitLength.SetBy.AGREEMENT;
  }

  @Override
  public Reason forTheRegion() {
    return new Reason.AskedFor();
  }

  @Override
  public Reason forTheTechnique() {
    return new Reason.TherapistsChoice();
  }

  @Override
  public NoPlan.Contact clears() {
    return NoPlan.Contact.PHYSICIAN;
  }

  @Override
  public String participle() {
    return "agreed on";
  }
}
