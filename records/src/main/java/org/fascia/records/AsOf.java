package org.fascia.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The moment a chart is read for; days since an event count from its day, the age of a measured
 * value from its instant.
 */
public record AsOf(LocalDate day, Instant moment) {
  /** A day of which no hour is known: values are as old as they can be, counted to its end. */
  public static AsOf day(LocalDate day) {
    return new AsOf(day, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** A moment at a place. */
  public static AsOf moment(Instant moment, ZoneId zone) {
    return new AsOf(LocalDate.ofInstant(moment, zone), moment);
  }
}
