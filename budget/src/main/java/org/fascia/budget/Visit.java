package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.packs.VisitKind;

/**
 * One line of the calendar or the record.
 *
 * @param day the legal day it began on, in the practice's zone
 * @param taken units, minutes and money; empty where not known yet
 * @param codes procedure codes; empty where not known yet
 * @param order the order it was given under, where somebody said so; else the rules allocate it
 * @param authorisation likewise
 * @param therapist who gave it; no count depends on it
 */
public record Visit(
    VisitRef id,
    LocalDate day,
    VisitKind kind,
    Charge charge,
    Optional<Taken> taken,
    Set<String> codes,
    Optional<OrderRef> order,
    Optional<AuthorisationRef> authorisation,
    Optional<String> therapist) {
  public Visit {
    codes = Set.copyOf(codes);
  }

  /** A visit of which no more is known. */
  public static Visit of(VisitRef id, LocalDate day, VisitKind kind, Charge charge) {
    return new Visit(
        id,
        day,
        kind,
        charge,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
