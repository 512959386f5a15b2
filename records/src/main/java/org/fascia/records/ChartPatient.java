package org.fascia.records;

import java.time.LocalDate;
import java.util.List;
import org.fascia.medicine.facts.Person;

/**
 * Who a chart is about, as the record writes it.
 *
 * @param family the family name; empty when the record gives none
 * @param given the given names in order
 */
public record ChartPatient(
    String family,
    List<String> given,
    LocalDate birthDate,
    Person.Sex sex,
    List<Identifier> identifiers) {
  public ChartPatient {
    given = List.copyOf(given);
    identifiers = List.copyOf(identifiers);
  }

  /** A number of the patient in some system; {@code type} is empty when the record gives none. */
  public record Identifier(String system, String value, String type) {}
}
