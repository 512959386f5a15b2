package org.fascia.cli;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.Scoring.Scored;

/**
 * One score with what it was made of.
 *
 * @param answers as they were typed; empty for a score obtained elsewhere
 * @param change against an earlier score, where one was given
 * @param holder whose words the questions are
 * @param crisisLine shown with the score of a measure that asks after what may lead to harm
 * @param knowledge the version of the knowledge
 */
record ScoreSheet(
    Instrument instrument,
    List<String> answers,
    Scored scored,
    Optional<Change> change,
    String holder,
    Optional<String> crisisLine,
    String knowledge) {
  ScoreSheet {
    answers = List.copyOf(answers);
  }

  /** One question with its answer. */
  record Asked(String question, String answer) {}

  /** The questions in the words the licence lets be shown; none where it does not. */
  List<Asked> asked() {
    List<String> texts = instrument.itemTexts();
    return texts.size() != answers.size()
        ? List.of()
        : java.util.stream.IntStream.range(0, texts.size())
            .mapToObj(at -> new Asked(texts.get(at), answers.get(at)))
            .toList();
  }
}
