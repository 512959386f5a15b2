package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.knowledge.Ask;
import org.fascia.medicine.knowledge.Knowledge;

/**
 * Works out what to ask, gravest first.
 *
 * <p>A therapist has ten minutes. So nothing is asked when it is an emergency already; when there
 * is no session today, red flags and prompts are asked only if they could make the verdict graver;
 * and what was answered yes or no is not asked again. What was answered unsure stays.
 */
final class Questions {
  private final TriggerIndex<Askable> index = new TriggerIndex<>();
  private final ValuesToMeasure values;
  private final Because because;

  Questions(Knowledge knowledge, Map<String, Verdict> outcomes, Because because) {
    this.because = because;
    values = new ValuesToMeasure(knowledge.safety().measures().values(), outcomes, because);
    int place = 0;
    for (Ask ask : knowledge.safety().asks().values()) {
      Askable askable = Askable.of(ask, place++);
      ask.askIf().forEach(trigger -> index.add(askable, trigger));
    }
  }

  private record Askable(Ask ask, Verdict danger, Question.Kind kind, int place) {
    static Askable of(Ask ask, int place) {
      Question.Kind kind =
          switch (ask.kind()) {
            case RED_FLAG -> Question.Kind.RED_FLAG;
            case PROMPT -> Question.Kind.PROMPT;
          };
      return new Askable(ask, Verdict.of(ask.gravest()).orElseThrow(), kind, place);
    }

    boolean isDue(Known known, Verdict verdict) {
      return known.chart().wasUnsure(ask.id())
          || (!known.chart().answered(ask.id()) && Ranked.matters(danger, verdict));
    }

    Ranked because(String reason) {
      return new Ranked(danger, place, new Question(ask.id(), kind, ask.question(), reason));
    }
  }

  List<Question> of(Known known, List<Judgement> judgements, Verdict verdict) {
    if (verdict == Verdict.EMERGENCY) {
      return List.of();
    }
    List<Ranked> ranked = new ArrayList<>();
    index
        .matches(known)
        .forEach(
            (askable, matches) -> {
              if (askable.isDue(known, verdict)) {
                ranked.add(askable.because(because.of(matches.getFirst(), known)));
              }
            });
    ranked.addAll(values.of(known, judgements, verdict));
    ranked.addAll(GapsInTheRecord.of(judgements, known, because));
    return ranked.stream().sorted(Ranked.ORDER).map(Ranked::question).toList();
  }
}
