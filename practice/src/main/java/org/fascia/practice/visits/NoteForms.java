package org.fascia.practice.visits;

import java.util.List;
import org.fascia.practice.storage.Json;

/** Notes as text, in the form of today and in that of before: what is on file stays readable. */
final class NoteForms {
  /** The form of what is stored today. */
  static final int NEWEST = 2;

  private static final Json JSON = Json.plain();

  private NoteForms() {}

  static String text(NoteContent content) {
    return JSON.text(content);
  }

  static NoteContent read(int form, String text) {
    return form == 1
        ? JSON.read(text, First.class).asOfToday()
        : JSON.read(text, NoteContent.class);
  }

  /** Notes knew no sessions for well-being. */
  private record First(
      List<TreatedLine> treated, PainAround pain, SoapWords words, String deviation) {
    NoteContent asOfToday() {
      return new NoteContent(treated, pain, words, deviation);
    }
  }
}
