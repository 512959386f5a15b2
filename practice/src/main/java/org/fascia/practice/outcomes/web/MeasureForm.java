package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.has;
import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.practice.outcomes.Weekly;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Format;

/**
 * One measure, ready to be answered question by question, or to take a score as it stands.
 *
 * @param id of the instrument
 * @param recall the time asked about, in the instrument's words
 * @param instruction what stands above the questions; may be empty
 * @param score the field of a score; empty where questions are asked
 * @param crisisLine shown before and after the answers; empty where nothing is asked that needs it
 */
public record MeasureForm(
    String id,
    String name,
    String recall,
    String instruction,
    List<Question> questions,
    Optional<ScoreField> score,
    String crisisLine) {
  public MeasureForm {
    questions = List.copyOf(questions);
  }

  /**
   * One question.
   *
   * @param field the name of its answer in the form
   * @param answers what can be chosen, from the lowest on
   * @param alarm what to do as soon as anything above the lowest is chosen; may be empty
   */
  public record Question(
      String field,
      String words,
      Look look,
      String low,
      String high,
      List<Choice> answers,
      String alarm) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /** How a question looks. */
  public enum Look {
    /** Numbers coloured as pain is. */
    PAIN,
    /** Plain numbers: more is better. */
    NUMBERS,
    /** Answers in words. */
    WORDS,
    /** A sentence to tick. */
    TICK
  }

  /**
   * A score that stands on a form or was read off a device.
   *
   * @param hint which numbers it can be, and about which time
   * @param about what the score before told of; empty where there was none
   * @param ofOneThing whether it has to be said what it tells of
   */
  public record ScoreField(String label, String hint, String about, boolean ofOneThing) {}

  /** The measure asked about its week; {@code about} is what its last score told of. */
  static MeasureForm of(Instrument instrument, String about, String crisisLine) {
    List<Question> questions = Asked.of(instrument);
    return new MeasureForm(
        instrument.id(),
        instrument.name(),
        Weekly.recall(instrument),
        instrument.instruction().filter(_ -> !questions.isEmpty()).orElse(""),
        questions,
        questions.isEmpty() ? Optional.of(score(instrument, about)) : Optional.empty(),
        crisisLine);
  }

  private static ScoreField score(Instrument instrument, String about) {
    String recall = text("outcomes.score.recall", Weekly.recall(instrument));
    return new ScoreField(
        text("outcomes.score", instrument.shortName())
            + instrument.unit().map(unit -> ", " + unit).orElse(""),
        instrument
            .ends()
            .map(
                ends ->
                    text(
                        "outcomes.score.ends",
                        Format.score(ends.lowest()),
                        Format.score(ends.highest()),
                        recall))
            .orElse(recall),
        about,
        instrument.isOfOneThing());
  }

  /** The numbers from 0 to 10, to be tapped. */
  static List<Choice> numbers(int lowest, int highest) {
    return IntStream.rangeClosed(lowest, highest)
        .mapToObj(String::valueOf)
        .map(number -> new Choice(number, number))
        .toList();
  }

  /** The words of a question, ours where the measure asks of a week. */
  static String words(Instrument instrument, String asked) {
    String recall = Weekly.recall(instrument).replace(' ', '-');
    String ours = "outcomes.ask." + instrument.id() + "." + recall;
    return has(ours) ? text(ours) : asked;
  }
}
