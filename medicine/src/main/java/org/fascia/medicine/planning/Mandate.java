package org.fascia.medicine.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Technique;

/**
 * What a diagnosed condition is treated on: a prescriber's order, or without one an agreement with
 * the patient. Which of the two it is decides what a plan may say. A session for well-being rests
 * on neither: see {@link Wish}.
 */
public sealed interface Mandate permits Order, Agreement {
  /** ICD-10-CM codes with dot, at least one, the first the main one. */
  List<String> diagnoses();

  /** The techniques to choose from. */
  Treatment treatment();

  /** Where; empty when no place is named. */
  List<OrderedRegion> regions();

  /** How often, where it is said. */
  Optional<Frequency> frequency();

  /** Hands-on time of one visit, where it is said. */
  Optional<Duration> perVisit();

  /** The prescriber's words that limit the work; nobody else's count as such. */
  Optional<String> precautions();

  /** The day it was signed or agreed. */
  LocalDate day();

  /** Where its diagnoses are read, as the source of a fact. */
  String source();

  /** The number of visits when the patient is seen this often; empty when it is left open. */
  OptionalInt visitsAt(Frequency often);

  /** The last day a visit may be given when the first is {@code start}; empty when left open. */
  Optional<LocalDate> lastDay(LocalDate start);

  /** Who set the length of a visit when {@link #perVisit} says one. */
  VisitLength.SetBy lengthSetBy();

  /** Why a region is treated that no technique for the condition usually covers. */
  Reason forTheRegion();

  /** Why a technique is used that is not among the usual ones for what is treated. */
  Reason forTheTechnique();

  /** Who is asked before treatment when a rule wants a written answer. */
  NoPlan.Contact clears();

  /** How a plan is told that something is not among what was asked for, such as "ordered". */
  String participle();

  /** Whether a technique may be chosen. */
  default boolean permits(Technique technique) {
    return switch (treatment()) {
      case Treatment.Massage _ -> true;
      case Treatment.Named(List<String> named) -> named.contains(technique.id());
    };
  }
}
