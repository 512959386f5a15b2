package org.fascia.practice.outcomes.web;

import java.util.List;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.knowledge.ScoringRule;
import org.fascia.practice.outcomes.web.MeasureForm.Look;
import org.fascia.practice.outcomes.web.MeasureForm.Question;
import org.fascia.practice.ui.Choice;

/** The questions of an instrument as they stand in a form. */
final class Asked {
  private final Instrument instrument;

  private Asked(Instrument instrument) {
    this.instrument = instrument;
  }

  static List<Question> of(Instrument instrument) {
    Asked asked = new Asked(instrument);
    return IntStream.rangeClosed(1, instrument.questions().size())
        .mapToObj(asked::question)
        .toList();
  }

  private Question question(int number) {
    Instrument.Question asked = instrument.questions().get(number - 1);
    return new Question(
        instrument.id() + "." + number,
        MeasureForm.words(instrument, asked.text()),
        look(asked, number),
        asked.low(),
        asked.high(),
        answers(asked),
        alarm(number));
  }

  private Look look(Instrument.Question asked, int number) {
    if (isTicked(number)) {
      return Look.TICK;
    }
    if (!asked.labels().isEmpty()) {
      return Look.WORDS;
    }
    return switch (instrument.direction()) {
      case HIGHER_IS_WORSE -> Look.PAIN;
      case HIGHER_IS_BETTER -> Look.NUMBERS;
    };
  }

  private boolean isTicked(int number) {
    return instrument.scoring() instanceof ScoringRule.Questionnaire rule
        && rule.items().get(number - 1).whenBlank() == ScoringRule.WhenBlank.NOT_TICKED;
  }

  private static List<Choice> answers(Instrument.Question asked) {
    return asked.labels().isEmpty()
        ? MeasureForm.numbers(asked.lowest(), asked.highest())
        : IntStream.range(0, asked.labels().size())
            .mapToObj(at -> new Choice(String.valueOf(asked.lowest() + at), asked.labels().get(at)))
            .toList();
  }

  /** What a grave answer to this very question has somebody do. */
  private String alarm(int number) {
    return instrument.meaning().notices().stream()
        .filter(notice -> notice.gravity() == Meaning.Gravity.GRAVE)
        .filter(notice -> notice.of().equals(new Meaning.Subject.OfItem(number)))
        .map(Meaning.Notice::says)
        .findFirst()
        .orElse("");
  }
}
