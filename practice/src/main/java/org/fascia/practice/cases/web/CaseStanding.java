package org.fascia.practice.cases.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseState.Active;
import org.fascia.practice.cases.CaseState.Discharged;
import org.fascia.practice.cases.CaseState.OnHold;
import org.fascia.practice.cases.CaseState.Opened;
import org.fascia.practice.ui.Format;

/**
 * Where a case stands and what can be done about it.
 *
 * @param events what happened, the newest first
 */
public record CaseStanding(CaseRow row, Moves moves, List<String> events) {
  public CaseStanding {
    events = List.copyOf(events);
  }

  /** What can be done with the case as a whole. */
  public enum Moves {
    /** Put on hold, or discharge. */
    HOLD,
    /** Resume, or discharge. */
    RESUME,
    /** Nothing: it has ended. */
    NONE
  }

  static CaseStanding of(Case file, List<CaseEvent> events) {
    return new CaseStanding(
        CaseRow.of(file),
        switch (file.state()) {
          case Opened _, Active _ -> Moves.HOLD;
          case OnHold _ -> Moves.RESUME;
          case Discharged _ -> Moves.NONE;
        },
        events.reversed().stream().map(CaseStanding::words).toList());
  }

  private static String words(CaseEvent event) {
    String what = text("cases.event." + event.kind().name());
    return text(
        "cases.event",
        Format.date(event.day().date()),
        event.words().isEmpty() ? what : what + ": " + event.words(),
        event.by());
  }
}
