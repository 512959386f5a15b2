package org.fascia.practice.prescriptions;

import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/** What became of an authorisation that was asked for. */
public sealed interface PayerAnswer {

  /** The day it was said. */
  ClinicDay day();

  /** What was said with it; empty when nothing. */
  String words();

  /** The payer agreed, to this and no more. */
  record Granted(ClinicDay day, Grant grant, String words) implements PayerAnswer {}

  /** The payer refused; refused with AUTHORISATION-003 without its reason. */
  record Denied(ClinicDay day, String words) implements PayerAnswer {
    public Denied {
      words = told(words);
    }
  }

  /** The request was taken back before an answer came. */
  record Withdrawn(ClinicDay day, String words) implements PayerAnswer {
    public Withdrawn {
      words = told(words);
    }
  }

  /** What was granted ends with the day before, earlier than it was to. */
  record Ended(ClinicDay day, String words) implements PayerAnswer {
    public Ended {
      words = told(words);
    }
  }

  private static String told(String words) {
    if (words.isBlank()) {
      throw new Refused("AUTHORISATION-003", "Write down why, in the payer’s words.", "words");
    }
    return words.strip();
  }
}
