package org.fascia.practice.intake;

import org.fascia.practice.kernel.ClinicDay;

/** Whether a fact on record still counts. Nothing is deleted: a fact ends by a line of its own. */
public sealed interface Standing {

  /** It counts. */
  record Holds() implements Standing {}

  /** It counted until this day: no longer true, or a newer one took its place. */
  record Over(ClinicDay on, String by) implements Standing {}

  /** It was never true: entered in error, for this reason. */
  record InError(String by, String reason) implements Standing {}
}
