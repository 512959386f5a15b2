package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.intake.ClearanceOnRecord;
import org.fascia.practice.intake.ClearanceOnRecord.Validity;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;

/**
 * A prescriber's clearance as one line.
 *
 * @param state whether it holds, in words
 */
public record ClearanceRow(String id, String rule, String given, String state, Tone tone) {

  static ClearanceRow of(ClearanceOnRecord one, String ruleName) {
    return new ClearanceRow(
        one.id().toString(),
        ruleName,
        text(
            "intake.clearance.given",
            one.given().words(),
            one.given().prescriber(),
            Format.date(one.given().day().date())),
        text("intake.clearance." + one.validity().name()),
        one.validity() == Validity.HOLDS ? Tone.SUCCESS : Tone.CAUTION);
  }

  /** Whether it can still be taken back. */
  public boolean isInForce() {
    return tone == Tone.SUCCESS;
  }
}
