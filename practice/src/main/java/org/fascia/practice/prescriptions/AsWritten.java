package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The patient as an order writes it, which is compared with the chart.
 *
 * @param name as it stands there, empty where it was not taken down
 */
public record AsWritten(String name, Optional<LocalDate> born) {
  /** Nothing was taken down. */
  public static final AsWritten UNSTATED = new AsWritten("", Optional.empty());

  public AsWritten {
    name = name.strip();
  }
}
