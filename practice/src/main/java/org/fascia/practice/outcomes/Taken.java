package org.fascia.practice.outcomes;

import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.ClinicDay;

/** What a score is made from. */
public sealed interface Taken permits Answered, Total {
  /** The id of the instrument. */
  String instrument();

  /** The time asked about, one of those the instrument is asked with. */
  String recall();

  /** What the score tells of; empty where the measure is of the whole person. */
  String about();

  /** When it was taken, as far as a treatment is concerned. */
  Moment moment();

  /** The day it was taken. */
  ClinicDay day();
}
