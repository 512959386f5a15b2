package org.fascia.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order as another system sent it, in the words an order form takes; an empty text means that
 * nothing stands there. Nothing is checked.
 *
 * @param patient the patient's name as sent
 * @param prescriber name, credential and NPI in one line
 * @param diagnoses ICD-10-CM codes, or words where no code came
 * @param sites where, in the sender's words
 * @param schedule such as {@code 2x/week for 6 weeks, 12 visits}
 * @param precautions notes and instructions
 * @param necessity the sentence that says the treatment is medically necessary
 * @param procedures CPT codes
 * @param signed the day of the electronic signature, where one came with it
 */
public record SentOrder(
    String patient,
    Optional<LocalDate> born,
    Sender prescriber,
    List<String> diagnoses,
    List<String> sites,
    String schedule,
    String precautions,
    String necessity,
    List<String> procedures,
    Term term,
    Optional<LocalDate> signed) {

  /** Who sends it, and how they are reached. */
  public record Sender(String line, String practice, String phone, String fax) {}

  /** The days it states. */
  public record Term(
      Optional<LocalDate> written, Optional<LocalDate> starts, Optional<LocalDate> ends) {}

  public SentOrder {
    diagnoses = List.copyOf(diagnoses);
    sites = List.copyOf(sites);
    procedures = List.copyOf(procedures);
  }
}
