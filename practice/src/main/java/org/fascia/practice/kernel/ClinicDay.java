package org.fascia.practice.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A legal day where the clinic stands: what a licence, an order and a visit are counted by. */
public record ClinicDay(LocalDate date) implements Comparable<ClinicDay> {

  /** The day it is at this instant in the clinic's zone. */
  public static ClinicDay at(Instant instant, ZoneId zone) {
    return new ClinicDay(LocalDate.ofInstant(instant, zone));
  }

  /** Reads an ISO date, such as {@code 2026-03-09}. */
  public static ClinicDay of(String isoDate) {
    return new ClinicDay(LocalDate.parse(isoDate));
  }

  /** The day so many days later; negative numbers go back. */
  public ClinicDay plusDays(long days) {
    return new ClinicDay(date.plusDays(days));
  }

  /** Whether this day comes before the other. */
  public boolean isBefore(ClinicDay other) {
    return date.isBefore(other.date);
  }

  /** Whether this day comes after the other. */
  public boolean isAfter(ClinicDay other) {
    return date.isAfter(other.date);
  }

  @Override
  public int compareTo(ClinicDay other) {
    return date.compareTo(other.date);
  }

  @Override
  public String toString() {
    return date.toString();
  }
}
