package org.fascia.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.screening.Question;
import org.fascia.records.codes.CodeMaps;
import org.fascia.records.codes.Note;

/** What every reader needs while one chart is read. */
record Pass(CodeMaps maps, Relevance relevance, Times times, Ledger ledger) {
  /** Where a fact comes from. */
  static Origin origin(BundleEntry entry, Optional<LocalDate> recorded) {
    return new Origin("referring chart, " + entry.source(), recorded);
  }

  static Discretion discretion(Note note) {
    return note.sensitive() ? Discretion.SENSITIVE : Discretion.ORDINARY;
  }

  /**
   * Puts the questions of a note, as long as the event is recent enough for each.
   *
   * @return whether any was put
   */
  boolean ask(Note note, String about, Optional<LocalDate> day) {
    String named = note.sensitive() ? "an entry of the social history" : about;
    boolean asked = false;
    for (Note.Ask ask : note.asks()) {
      boolean recent =
          ask.withinDays().isEmpty()
              || day.map(times::daysSince).orElse(0) <= ask.withinDays().getAsInt();
      if (recent) {
        String words = ask.finding().isPresent() ? ask.question() : named + ": " + ask.question();
        ledger.ask(
            question(
                ask.finding().orElseGet(() -> "chart-" + slug(about)),
                words,
                "the referring record holds " + named + day.map(it -> ", " + it).orElse("")));
        asked = true;
      }
    }
    return asked;
  }

  static Question question(String id, String question, String because) {
    return new Question(id, Question.Kind.PROMPT, question, because);
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** All the days of a list of optional days. */
  static Optional<LocalDate> newest(List<Optional<LocalDate>> days) {
    return days.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
  }
}
