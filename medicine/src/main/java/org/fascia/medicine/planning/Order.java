package org.fascia.medicine.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The prescription as the medicine sees it: who ordered what, for which diagnoses, where and how
 * often. What it says is never exceeded by a plan.
 *
 * @param diagnoses ICD-10-CM codes with dot, at least one, the first the main one
 * @param regions empty when the order names no place
 * @param perVisit hands-on time of one visit, where the order limits it
 * @param precautions the prescriber's own words
 */
public record Order(
    Prescriber prescriber,
    List<String> diagnoses,
    Treatment treatment,
    List<OrderedRegion> regions,
    Optional<Frequency> frequency,
    Course course,
    Optional<Duration> perVisit,
    Optional<String> precautions,
    LocalDate signed)
    implements Mandate {
  public Order {
    diagnoses = List.copyOf(diagnoses);
    regions = List.copyOf(regions);
    if (diagnoses.isEmpty()) {
      throw new IllegalArgumentException("An order names at least one diagnosis");
    }
  }

  /**
   * The visits that are certainly ordered: the stated number and what frequency and length allow,
   * the smaller where both are known; empty when the order leaves the number open.
   */
  public OptionalInt visits() {
    return frequency.map(this::visitsAt).orElseGet(course::visits);
  }

  /** The visits of the order when the patient is seen this often. */
  @Override
  public OptionalInt visitsAt(Frequency often) {
    OptionalInt counted = counted(often);
    if (course.visits().isEmpty() || counted.isEmpty()) {
      return course.visits().isPresent() ? course.visits() : counted;
    }
    return OptionalInt.of(Math.min(course.visits().getAsInt(), counted.getAsInt()));
  }

  /** Whether the stated number of visits and frequency times length say different things. */
  public boolean countsVisitsTwoWays() {
    OptionalInt counted = countedVisits();
    return course.visits().isPresent() && counted.isPresent() && !course.visits().equals(counted);
  }

  /** The visits that frequency and length allow; empty unless the order states both. */
  public OptionalInt countedVisits() {
    return frequency.map(this::counted).orElseGet(OptionalInt::empty);
  }

  @Override
  public LocalDate day() {
    return signed;
  }

  @Override
  public String source() {
    return "order, diagnoses";
  }

  @Override
  public Optional<LocalDate> lastDay(LocalDate start) {
    return course.lastDay(start);
  }

  @Override
  public VisitLength.SetBy lengthSetBy() {
    return VisitLength.SetBy.ORDER;
  }

  @Override
  public Reason forTheRegion() {
    return new Reason.GeneralMassage();
  }

  @Override
  public Reason forTheTechnique() {
    return new Reason.OrderedByName();
  }

  @Override
  public NoPlan.Contact clears() {
    return NoPlan.Contact.PRESCRIBER;
  }

  @Override
  public String participle() {
    return "ordered";
  }

  private OptionalInt counted(Frequency often) {
    OptionalInt days = course.daysFrom(signed);
    return days.isPresent()
        ? OptionalInt.of(often.mostVisitsIn(days.getAsInt()))
        : OptionalInt.empty();
  }
}
