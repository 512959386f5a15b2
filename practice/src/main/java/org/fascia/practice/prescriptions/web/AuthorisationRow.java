package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.prescriptions.Authorisation;
import org.fascia.practice.prescriptions.AuthorisationRequest;
import org.fascia.practice.prescriptions.Grant;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;

/**
 * An authorisation as one line: what was asked and what was granted stand apart.
 *
 * @param name the payer's number, or that it has none
 */
public record AuthorisationRow(
    String href, String name, String state, Tone tone, String asked, String granted, String days) {

  static AuthorisationRow of(Authorisation one, ClinicDay today) {
    return new AuthorisationRow(
        "/authorisations/" + one.id(),
        one.granted().flatMap(Grant::number).orElse(text("payers.authorisation.unnumbered")),
        text("payers.state." + standing(one, today)),
        tone(one, today),
        one.request().map(AuthorisationRow::asked).orElse(text("payers.authorisation.unasked")),
        one.granted().map(grant -> PayerText.size(grant.extent())).orElse(text("payers.none")),
        one.granted()
            .map(grant -> PayerText.days(grant.extent().window()))
            .orElse(text("payers.none")));
  }

  private static String asked(AuthorisationRequest asked) {
    return text(
        "payers.authorisation.asked",
        PayerText.size(asked.extent()),
        Format.date(asked.askedOn().date()));
  }

  private static String standing(Authorisation one, ClinicDay today) {
    return one.state() == Authorisation.State.GRANTED && isOver(one, today)
        ? "OVER"
        : one.state().name();
  }

  private static boolean isOver(Authorisation one, ClinicDay today) {
    return one.granted()
        .flatMap(grant -> grant.extent().window().until())
        .filter(today::isAfter)
        .isPresent();
  }

  private static Tone tone(Authorisation one, ClinicDay today) {
    return switch (one.state()) {
      case GRANTED -> isOver(one, today) ? Tone.PLAIN : Tone.SUCCESS;
      case REQUESTED -> Tone.CAUTION;
      case DENIED -> Tone.CRITICAL;
      case WITHDRAWN, ENDED -> Tone.PLAIN;
    };
  }
}
