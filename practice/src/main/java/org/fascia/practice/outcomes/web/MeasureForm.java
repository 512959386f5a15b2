package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.has;
import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.practice.outcomes.Weekly;

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
   * @param tint whether the answers are coloured as pain is: not where more is better
   */
  public record Question(String field, String words, String low, String high, Tint tint) {}

  /** How the numbers to tap look. */
  public enum Tint {
    PAIN,
    NONE
  }

  /** The measure asked about its week; the words of the question say which time. */
  static MeasureForm of(Instrument instrument) {
    String recall = Weekly.recall(instrument);
    List<Instrument.Question> asked = instrument.questions();
    return new MeasureForm(
        instrument.id(),
        instrument.name(),
        recall,
        IntStream.range(0, asked.size())
            .mapToObj(at -> question(instrument, recall, asked.get(at), at + 1))
            .toList());
  }

  private static Question question(
      Instrument instrument, String recall, Instrument.Question asked, int number) {
    String ours = "outcomes.ask." + instrument.id() + "." + recall.replace(' ', '-');
    return new Question(
        instrument.id() + "." + number,
        has(ours) ? text(ours) : asked.text(),
        asked.low(),
        asked.high(),
        switch (instrument.direction()) {
          case HIGHER_IS_WORSE -> Tint.PAIN;
          case HIGHER_IS_BETTER -> Tint.NONE;
        });
  }
}
