package org.fascia.medicine.knowledge;

import java.util.Set;

/**
 * One thing that must be true of the facts or the request before a rule fires.
 *
 * <p>The keys of {@code fires_on_keys} in {@code safety_vocabulary.yaml}, gathered by what they
 * speak of: keys on diagnoses must all hold for one diagnosis, keys on medicines for one medicine,
 * keys on operations for one operation.
 */
public sealed interface Need {
  /** One diagnosis: {@code icd10}, {@code icd10_not}, {@code dx_status}, {@code onset_days_*}. */
  record Diagnosed(IcdCodes codes, IcdCodes not, Set<String> status, Onset onset) implements Need {}

  /**
   * When a diagnosis must have begun.
   *
   * @param undatedNot encounter letters (seventh character) whose undated codes lie outside
   */
  record Onset(Window window, Set<String> undatedNot) {
    private static final int ENCOUNTER = 6;

    /** Whether a code without a date counts as inside. */
    public boolean holdsUndated(String code) {
      return window.undated() == Window.Undated.INSIDE && !undatedNot.contains(encounter(code));
    }

    private static String encounter(String code) {
      String bare = code.replace(".", "");
      return bare.length() > ENCOUNTER ? bare.substring(ENCOUNTER) : "";
    }
  }

  /** One medicine: the keys for its code, its route and its days; an empty set means any. */
  record Medicated(Set<String> atc, Set<String> routes, Window start, Window lastDose)
      implements Need {}

  /** {@code atc_all}: for every prefix a medicine. */
  record MedicatedWithAll(Set<String> atc) implements Need {}

  /** {@code atc_none}: for no prefix a medicine. */
  record MedicatedWithNone(Set<String> atc) implements Need {}

  /** {@code atc_count_min}: so many different medicines. */
  record MedicatedWithSeveral(Set<String> atc, int least) implements Need {}

  /** One operation: {@code surgery_kind}, {@code surgery_days_*}; an empty set means any kind. */
  record Operated(Set<String> kinds, Window since) implements Need {}

  /** Any of these findings is present. */
  record Found(Set<String> findings) implements Need {}

  /** {@code answer}: any of these questions was answered yes. */
  record Confirmed(Set<String> questions) implements Need {}

  /** {@code unsure}: any of these questions was answered unsure. */
  record Unsure(Set<String> questions) implements Need {}

  /** A physician's score came with the referral and its total lies in the span. */
  record Scored(String score, Span total) implements Need {}

  /** Any of these bands applies. */
  record InBand(Set<String> bands) implements Need {}

  /** {@code band_all}: each of these applies. */
  record InEveryBand(Set<String> bands) implements Need {}

  /** {@code missing}: none of these values is on file and recent enough. */
  record NotMeasured(Set<String> fields) implements Need {}

  /** {@code age_min}, {@code age_max}. */
  record Aged(Span years) implements Need {}

  /** {@code sex}: one of these is recorded. */
  record OfSex(Set<String> sexes) implements Need {}

  /** {@code pregnancy_weeks_min}, {@code pregnancy_weeks_max}: pregnant, in this span. */
  record Pregnant(Span weeks) implements Need {}

  /** {@code postpartum_weeks_max}: gave birth at most so many weeks ago. */
  record GaveBirth(double mostWeeks) implements Need {}

  /** {@code pregnancy: unrecorded}: the record is silent. */
  record PregnancyUnrecorded() implements Need {}

  /** One of these techniques is requested. */
  record TechniqueRequested(Set<String> techniques) implements Need {}

  /** One of these zones is requested. */
  record ZoneRequested(Set<Zone> zones) implements Need {}

  /** {@code visit: every}: always. */
  record EveryVisit() implements Need {}

  /** {@code visit: first}: the first visit of a case, or not known to be a later one. */
  record FirstVisit() implements Need {}

  /** {@code visit: return}: not the first visit. */
  record ReturnVisit() implements Need {}

  /** The need behind a word of {@code visit}. */
  static Need ofVisit(String word) {
    return switch (word) {
      case "every" -> new EveryVisit();
      case "first" -> new FirstVisit();
      case "return" -> new ReturnVisit();
      default -> throw new IllegalArgumentException("There is no visit \"" + word + "\"");
    };
  }

  /** From {@code least} to {@code most}, both included. */
  record Span(double least, double most) {
    /** Whether the value lies inside. */
    public boolean holds(double value) {
      return least <= value && value <= most;
    }
  }
}
