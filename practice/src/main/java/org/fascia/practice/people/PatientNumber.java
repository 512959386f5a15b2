package org.fascia.practice.people;

/** The number a clinic calls a patient by, from 1 upwards, given once. */
public record PatientNumber(int value) {

  /** The number as it stands on screen and paper: {@code P-0017}. */
  @Override
  public String toString() {
    return "P-%04d".formatted(value);
  }
}
