package org.fascia.practice.desk.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Optional;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseState;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;

/**
 * When a case is next due by the frequency ordered.
 *
 * @param day the day; that of opening before the first visit
 */
record Due(
    Case file, Optional<ActivePrescription> order, ClinicDay day, Optional<ClinicDay> lastVisit) {

  String words(ClinicDay today) {
    if (lastVisit.isEmpty()) {
      return text(hasBegun() ? "desk.today.due.course" : "desk.today.due.begin");
    }
    if (day.equals(today)) {
      return text("desk.today.due.today");
    }
    return text(
        day.isBefore(today) ? "desk.today.due.since" : "desk.today.due.on", Format.day(day.date()));
  }

  /** Who may not see visits still sees that the case is under way. */
  private boolean hasBegun() {
    return file.state() instanceof CaseState.Active;
  }

  Tone tone(ClinicDay today) {
    return day.isAfter(today) ? Tone.PLAIN : Tone.INFO;
  }
}
