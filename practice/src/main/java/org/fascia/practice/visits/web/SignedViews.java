package org.fascia.practice.visits.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.ZoneId;
import org.fascia.practice.ui.Format;
import org.fascia.practice.visits.SignedNote;
import org.fascia.practice.visits.SoapWords;
import org.fascia.practice.visits.Visit;

/** Turns signed notes into what is read of them. */
final class SignedViews {
  private SignedViews() {}

  static SignedView of(Visit visit, SignedNote note, ZoneId zone) {
    SoapWords words = note.content().words();
    return new SignedView(
        note.id().toString(),
        visit.id().toString(),
        visit.file().toString(),
        text("visits.note.title", Format.day(visit.day().date())),
        text(
            "visits.signed.by",
            note.signedBy(),
            note.licence(),
            Format.moment(note.signedAt(), zone)),
        note.content().deviation(),
        Headings.of(visit.kind()),
        new NoteView.Words(words.subjective(), words.objective(), words.assessment(), words.plan()),
        note.sha256(),
        note.addenda().stream()
            .map(
                added ->
                    new SignedView.Added(
                        added.words(),
                        text("visits.added.by", added.by(), Format.moment(added.at(), zone))))
            .toList());
  }
}
