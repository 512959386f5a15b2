package org.fascia.medicine.planning;

import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.screening.PatientScreener;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;

/**
 * A wish in the words of the knowledge, screened for one person as a whole and ready to be screened
 * step by step.
 */
record ScreenedWish(
    SessionBasis basis, SessionMeaning meaning, Screening whole, LineScreener lines) {
  static ScreenedWish of(SessionBasis basis, Knowledge knowledge, Screener screener) {
    SessionMeaning meaning = SessionMeaning.of(basis.wish(), knowledge);
    PatientScreener person = screener.of(basis.facts());
    Screening whole = person.screen(meaning.request());
    LineScreener lines = new LineScreener(person, whole, OwnLimits.NONE);
    return new ScreenedWish(basis, meaning, whole, lines);
  }
}
