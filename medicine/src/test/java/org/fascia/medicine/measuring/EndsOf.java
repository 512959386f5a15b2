package org.fascia.medicine.measuring;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ScoringRule.Choice;
import org.fascia.medicine.knowledge.ScoringRule.Item;
import org.fascia.medicine.knowledge.ScoringRule.Questionnaire;
import org.fascia.medicine.measuring.Scoring.PartScore;
import org.fascia.medicine.measuring.Scoring.Scored;

/** A questionnaire with every answer counting least, and with every answer counting most. */
final class EndsOf {
  private EndsOf() {}

  static List<Scoring> questionnaire(Instrument instrument) {
    Questionnaire rule = (Questionnaire) instrument.scoring();
    return Stream.<ToIntFunction<Choice>>of(Choice::points, choice -> -choice.points())
        .map(wanted -> scored(instrument, rule, wanted))
        .toList();
  }

  static List<Double> totals(Scored scored) {
    return scored.total().isPresent()
        ? List.of(scored.total().getAsDouble())
        : scored.parts().stream().map(PartScore::value).toList();
  }

  private static Scoring scored(
      Instrument instrument, Questionnaire rule, ToIntFunction<Choice> wanted) {
    List<OptionalDouble> answers =
        rule.items().stream().map(item -> OptionalDouble.of(best(item, wanted))).toList();
    return Scorer.of(instrument).score(answers);
  }

  private static int best(Item item, ToIntFunction<Choice> wanted) {
    return item.choices().stream()
        .max(java.util.Comparator.comparingInt(wanted))
        .orElseThrow()
        .answer();
  }
}
