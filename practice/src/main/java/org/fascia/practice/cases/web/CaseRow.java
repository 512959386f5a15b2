package org.fascia.practice.cases.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseState.Active;
import org.fascia.practice.cases.CaseState.Discharged;
import org.fascia.practice.cases.CaseState.OnHold;
import org.fascia.practice.cases.CaseState.Opened;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;

/**
 * A case as one line of a list.
 *
 * @param since when it was opened, rests, or ended, in words
 */
public record CaseRow(
    String href, String number, String kind, String state, Tone tone, String since) {

  static CaseRow of(Case file) {
    return new CaseRow(
        "/cases/" + file.id(),
        file.number().toString(),
        text("cases.kind." + file.kind().name()),
        text("cases.state." + word(file)),
        tone(file),
        since(file));
  }

  private static String word(Case file) {
    return switch (file.state()) {
      case Opened() -> "opened";
      case Active() -> "active";
      case OnHold _ -> "hold";
      case Discharged _ -> "discharged";
    };
  }

  private static Tone tone(Case file) {
    return switch (file.state()) {
      case Opened() -> Tone.INFO;
      case Active() -> Tone.SUCCESS;
      case OnHold _ -> Tone.CAUTION;
      case Discharged _ -> Tone.PLAIN;
    };
  }

  private static String since(Case file) {
    String opened = Format.date(file.openedOn().date());
    return switch (file.state()) {
      case Opened _, Active _ -> text("cases.row.opened", opened);
      case OnHold(var since, var why) -> text("cases.row.hold", Format.date(since.date()), why);
      case Discharged(var on, var why) ->
          text("cases.row.discharged", opened, Format.date(on.date()), why);
    };
  }
}
