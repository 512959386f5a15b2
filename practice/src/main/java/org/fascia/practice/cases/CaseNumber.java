package org.fascia.practice.cases;

/** The number a clinic calls a case by, from 1 upwards, given once. */
public record CaseNumber(int value) {

  /** The number as it stands on screen and paper: {@code C-0042}. */
  @Override
  public String toString() {
    return "C-%04d".formatted(value);
  }
}
