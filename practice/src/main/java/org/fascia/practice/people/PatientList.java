package org.fascia.practice.people;

import java.util.List;

/**
 * One page of the clinic's patients, by family name.
 *
 * @param page from 0
 * @param more whether another page follows
 */
public record PatientList(List<Patient> patients, int page, boolean more) {
  public PatientList {
    patients = List.copyOf(patients);
  }
}
