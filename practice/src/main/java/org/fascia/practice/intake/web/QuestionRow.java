package org.fascia.practice.intake.web;

import org.fascia.medicine.screening.Question;

/**
 * Something to ask, with the kind of answer it takes.
 *
 * @param because the fact that makes it worth asking; may be empty
 * @param takes what an answer looks like
 * @param field the measured value's name, where a value is asked for
 */
public record QuestionRow(String id, String question, String because, Takes takes, String field) {
  private static final String VALUE = "value:";
  private static final String WEEKS = "date:pregnancy";

  /** What an answer looks like. */
  public enum Takes {
    YES_OR_NO,
    ENQUIRY,
    DAY,
    WEEKS,
    PLACE,
    VALUE
  }

  static QuestionRow of(Question question) {
    return new QuestionRow(
        question.id(),
        question.question(),
        question.because(),
        takes(question),
        question.id().startsWith(VALUE) ? question.id().substring(VALUE.length()) : "");
  }

  private static Takes takes(Question question) {
    return switch (question.kind()) {
      case RED_FLAG -> Takes.YES_OR_NO;
      case PROMPT -> Takes.ENQUIRY;
      case PLACE -> Takes.PLACE;
      case VALUE -> Takes.VALUE;
      case DATE -> question.id().equals(WEEKS) ? Takes.WEEKS : Takes.DAY;
    };
  }
}
