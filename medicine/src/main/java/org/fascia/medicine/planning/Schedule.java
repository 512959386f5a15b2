package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When the patient is seen.
 *
 * @param frequency how often; never more than ordered
 * @param frequencyOrdered whether the order says so, or the plan proposes it
 * @param visits how many; empty when order and plan leave it open
 * @param lastDay the last day of the order, were the first visit on the day of the plan
 * @param reviews when to look whether it works
 */
public record Schedule(
    Frequency frequency,
    boolean frequencyOrdered,
    OptionalInt visits,
    Optional<LocalDate> lastDay,
    VisitLength perVisit,
    List<Review> reviews) {
  public Schedule {
    reviews = List.copyOf(reviews);
  }

  /** A re-evaluation: after which visit, and about when that is. */
  public record Review(int afterVisit, LocalDate about) {}
}
