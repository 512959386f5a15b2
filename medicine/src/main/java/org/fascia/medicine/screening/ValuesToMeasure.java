package org.fascia.medicine.screening;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Measure.Band;
import org.fascia.medicine.knowledge.Need;

/**
 * Asks for values that are not on file or too old: where a rule holds because one is missing, where
 * {@code ask_if} wants one, and where the outdated one would change the treatment.
 */
final class ValuesToMeasure {
  private final Map<Measure, Verdict> dangers = new LinkedHashMap<>();
  private final Map<String, Verdict> outcomes;
  private final TriggerIndex<Measure> index = new TriggerIndex<>();
  private final Because because;

  ValuesToMeasure(Collection<Measure> measures, Map<String, Verdict> outcomes, Because because) {
    this.outcomes = outcomes;
    this.because = because;
    for (Measure measure : measures) {
      dangers.put(
          measure,
          measure.bands().stream().map(this::outcome).reduce(Verdict.PROCEED, Verdict::or));
      measure.askIf().forEach(trigger -> index.add(measure, trigger));
    }
  }

  /** A band that only marks a value for other rules has no outcome of its own. */
  private Verdict outcome(Band band) {
    return outcomes.getOrDefault(band.id(), Verdict.PROCEED);
  }

  List<Ranked> of(Known known, List<Judgement> judgements, Verdict verdict) {
    Map<Measure, List<Match>> wanted = index.matches(known);
    Map<String, String> missing = missing(judgements);
    List<Ranked> ranked = new ArrayList<>();
    dangers.forEach(
        (measure, danger) -> {
          if (!known.chart().measured(measure.field())) {
            Optional<String> wish =
                Optional.ofNullable(wanted.get(measure))
                    .filter(matches -> Ranked.matters(danger, verdict))
                    .map(matches -> because.of(matches.getFirst(), known));
            Optional.ofNullable(missing.get(measure.field()))
                .or(() -> wish)
                .or(() -> outdated(measure, known))
                .ifPresent(
                    reason -> ranked.add(new Ranked(danger, 0, question(measure, reason, known))));
          }
        });
    return ranked;
  }

  /** The values whose absence makes a rule hold, with the first such rule by name. */
  private static Map<String, String> missing(List<Judgement> judgements) {
    Map<String, String> missing = new HashMap<>();
    for (Judgement judgement : judgements) {
      String rule = judgement.rule().rule().name();
      for (Match match : judgement.matches()) {
        for (Need need : match.trigger().needs()) {
          if (need instanceof Need.NotMeasured(Set<String> fields)) {
            fields.forEach(
                field -> missing.merge(field, rule, BinaryOperator.minBy(naturalOrder())));
          }
        }
      }
    }
    return missing;
  }

  private Optional<String> outdated(Measure measure, Known known) {
    return known
        .chart()
        .newest(measure.field())
        .filter(
            old ->
                measure.bands().stream()
                    .anyMatch(band -> band.holds(old.value()) && outcome(band) != Verdict.PROCEED))
        .map(old -> "the last value would change the treatment");
  }

  private static Question question(Measure measure, String reason, Known known) {
    String age =
        known.chart().newest(measure.field()).map(old -> "; " + lastValue(measure, old)).orElse("");
    return new Question(
        "value:" + measure.field(),
        Question.Kind.VALUE,
        measure.analyte() + ", in " + measure.unit() + "?",
        reason + age);
  }

  private static String lastValue(Measure measure, Measurement old) {
    return "last on file: "
        + Because.plain(old.value())
        + " "
        + measure.unit()
        + ", "
        + Because.age(old.age())
        + " ago";
  }
}
