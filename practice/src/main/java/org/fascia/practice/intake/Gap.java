package org.fascia.practice.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;

/**
 * A day or a place the record leaves out, as a question of the screening names it: {@code
 * date:I10}, {@code date:B01AF01:last-dose}, {@code place:open-wound}.
 */
record Gap(String fact, Part part) {

  /** What is missing of the fact. */
  enum Part {
    DATE(""),
    START(":start"),
    LAST_DOSE(":last-dose"),
    PLACE("");

    private final String ending;

    Part(String ending) {
      this.ending = ending;
    }
  }

  /** The gap a question asks to fill; empty for a question of another kind. */
  static Optional<Gap> of(String question) {
    if (question.startsWith("place:")) {
      return Optional.of(new Gap(question.substring("place:".length()), Part.PLACE));
    }
    if (!question.startsWith("date:")) {
      return Optional.empty();
    }
    String fact = question.substring("date:".length());
    if (fact.endsWith(Part.START.ending)) {
      return Optional.of(new Gap(without(fact, Part.START), Part.START));
    }
    return fact.endsWith(Part.LAST_DOSE.ending)
        ? Optional.of(new Gap(without(fact, Part.LAST_DOSE), Part.LAST_DOSE))
        : Optional.of(new Gap(fact, Part.DATE));
  }

  /** The fact with its day; empty when the gap is not in this fact. */
  Optional<Fact> dated(Fact known, LocalDate day) {
    Optional<LocalDate> told = Optional.of(day);
    return switch (known) {
      case Fact.Diagnosed it when is(Part.DATE, it.icd10(), it.onset()) ->
          Optional.of(new Fact.Diagnosed(it.icd10(), it.text(), it.status(), told, it.place()));
      case Fact.Operated it when is(Part.DATE, it.kind(), it.on()) ->
          Optional.of(new Fact.Operated(it.kind(), it.text(), told, it.place()));
      case Fact.Taking it when is(Part.START, it.atc(), it.since()) ->
          Optional.of(
              new Fact.Taking(it.atc(), it.name(), it.route(), told, it.lastDose(), it.place()));
      case Fact.Taking it when is(Part.LAST_DOSE, it.atc(), it.lastDose()) ->
          Optional.of(
              new Fact.Taking(it.atc(), it.name(), it.route(), it.since(), told, it.place()));
      default -> Optional.empty();
    };
  }

  /** The fact with its place; empty when the gap is not in this fact. */
  Optional<Fact> placed(Fact known, Place place) {
    return switch (known) {
      case Fact.Diagnosed it when isPlaceOf(it.icd10(), it.place()) ->
          Optional.of(new Fact.Diagnosed(it.icd10(), it.text(), it.status(), it.onset(), place));
      case Fact.Operated it when isPlaceOf(it.kind(), it.place()) ->
          Optional.of(new Fact.Operated(it.kind(), it.text(), it.on(), place));
      case Fact.Taking it when isPlaceOf(it.atc(), it.place()) ->
          Optional.of(
              new Fact.Taking(it.atc(), it.name(), it.route(), it.since(), it.lastDose(), place));
      case Fact.Found it when isPlaceOf(it.sign(), it.place()) ->
          Optional.of(new Fact.Found(it.sign(), place));
      default -> Optional.empty();
    };
  }

  /** What only the order says so far, with its day: its diagnoses are on no chart. */
  Fact ordered(LocalDate day) {
    return new Fact.Diagnosed(
        fact, "", Diagnosis.Status.ACTIVE, Optional.of(day), Place.UNRECORDED);
  }

  /** What only the order says so far, with its place. */
  Fact ordered(Place place) {
    return new Fact.Diagnosed(fact, "", Diagnosis.Status.ACTIVE, Optional.empty(), place);
  }

  private boolean is(Part missing, String name, Optional<LocalDate> day) {
    return part == missing && name.equals(fact) && day.isEmpty();
  }

  private boolean isPlaceOf(String name, Place place) {
    return part == Part.PLACE && name.equals(fact) && !place.recorded();
  }

  private static String without(String fact, Part part) {
    return fact.substring(0, fact.length() - part.ending.length());
  }
}
