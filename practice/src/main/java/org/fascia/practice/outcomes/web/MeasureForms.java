package org.fascia.practice.outcomes.web;

import java.util.List;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.practice.outcomes.Score;
import org.springframework.stereotype.Component;

/** Makes forms of measures, with what the case's scores so far told of. */
@Component
class MeasureForms {
  private final Knowledge knowledge;

  MeasureForms(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  MeasureForm of(Instrument instrument, List<Score> soFar) {
    return MeasureForm.of(instrument, about(instrument, soFar), crisisLine(instrument));
  }

  /** The crisis line where a measure asks after what may lead to harm; empty elsewhere. */
  String crisisLine(Instrument instrument) {
    return switch (instrument.meaning().crisis()) {
      case Meaning.Crisis.SHOWS_LINE -> knowledge.vocabulary().crisisLine();
      case Meaning.Crisis.NONE -> "";
    };
  }

  private static String about(Instrument instrument, List<Score> soFar) {
    return soFar.stream()
        .filter(score -> score.instrument().equals(instrument.id()))
        .reduce((earlier, later) -> later)
        .map(Score::about)
        .orElse("");
  }
}
