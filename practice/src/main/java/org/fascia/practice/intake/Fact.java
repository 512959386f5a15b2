package org.fascia.practice.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;

/**
 * One thing known of a patient, with the dates it happened on, so that it stays true as time goes
 * by; the medicine counts days from it on the day it is asked.
 */
public sealed interface Fact {

  /** A diagnosis as an ICD-10-CM code; {@code onset} is empty when the record gives no date. */
  record Diagnosed(
      String icd10, String text, Diagnosis.Status status, Optional<LocalDate> onset, Place place)
      implements Fact {}

  /** An operation of a kind of the safety vocabulary. */
  record Operated(String kind, String text, Optional<LocalDate> on, Place place) implements Fact {}

  /** A medicine in use, by ATC code; {@code place} is where it is applied. */
  record Taking(
      String atc,
      String name,
      String route,
      Optional<LocalDate> since,
      Optional<LocalDate> lastDose,
      Place place)
      implements Fact {}

  /** A laboratory value or vital sign, in the unit of {@code lab_thresholds.yaml}. */
  record Measured(String field, double value, LocalDateTime taken) implements Fact {}

  /** A finding of the safety vocabulary that is present. */
  record Found(String sign, Place place) implements Fact {}

  /** The answer to a question of the screening. */
  record Answered(String question, Answer.Reply reply) implements Fact {}

  /** The total of a physician's score that came with a referral. */
  record Scored(String score, double total) implements Fact {}

  /** What is known of a pregnancy on a day; {@code weeks} counts from there. */
  record Expecting(Stage stage, int weeks, LocalDate day) implements Fact {
    /** How far. */
    public enum Stage {
      /** Known not to be pregnant; no weeks. */
      NOT_PREGNANT,
      /** Weeks completed. */
      PREGNANT,
      /** Pregnant, weeks not known. */
      PREGNANT_WEEKS_UNKNOWN,
      /** Weeks since the birth. */
      AFTER_BIRTH
    }
  }
}
