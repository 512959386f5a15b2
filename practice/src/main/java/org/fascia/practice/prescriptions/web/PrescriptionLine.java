package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.prescriptions.Prescription;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;

/**
 * A prescription in one line.
 *
 * @param href its page
 * @param name who signed it, and when
 * @param state where it stands, in a word
 */
public record PrescriptionLine(String href, String name, String state, Tone tone) {

  static PrescriptionLine of(Prescription one) {
    return new PrescriptionLine(
        "/prescriptions/" + one.id(),
        text(
            "prescriptions.line",
            one.order().prescriber().name(),
            Format.date(one.order().signed())),
        text("prescriptions.state." + one.state()),
        tone(one.state()));
  }

  private static Tone tone(Prescription.State state) {
    return switch (state) {
      case ACTIVE -> Tone.SUCCESS;
      case ON_HOLD, EXPIRED, EXHAUSTED -> Tone.CAUTION;
      case REVOKED -> Tone.CRITICAL;
      case RECEIVED, VERIFIED, COMPLETED, SUPERSEDED -> Tone.PLAIN;
    };
  }
}
