package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.medicine.knowledge.Instrument;

/**
 * The questions of one measure, ready to be answered.
 *
 * @param id of the instrument
 * @param recall the time asked about, in the instrument's words
 */
public record MeasureForm(String id, String name, String recall, List<Question> questions) {
  public MeasureForm {
    questions = List.copyOf(questions);
  }

  /**
   * One question.
   *
   * @param field the name of its answer in the form
   */
  public record Question(String field, String words, String low, String high) {}

  /** The measure asked about this time; the words of the question say which. */
  static MeasureForm of(Instrument instrument, String recall) {
    List<Instrument.Question> asked = instrument.questions();
    return new MeasureForm(
        instrument.id(),
        instrument.name(),
        recall,
        java.util.stream.IntStream.range(0, asked.size())
            .mapToObj(at -> question(instrument, recall, asked.get(at), at + 1))
            .toList());
  }

  private static Question question(
      Instrument instrument, String recall, Instrument.Question asked, int number) {
    String ours = "outcomes.ask." + instrument.id() + "." + recall.replace(' ', '-');
    return new Question(
        "answer" + number,
        org.fascia.practice.ui.Texts.has(ours) ? text(ours) : asked.text(),
        asked.low(),
        asked.high());
  }
}
