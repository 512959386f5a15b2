package org.fascia.medicine.measuring;

import static org.fascia.medicine.measuring.Rounding.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ScoringRule.Choice;
import org.fascia.medicine.knowledge.ScoringRule.Item;
import org.fascia.medicine.knowledge.ScoringRule.Part;
import org.fascia.medicine.knowledge.ScoringRule.Questionnaire;
import org.fascia.medicine.knowledge.ScoringRule.Total;
import org.fascia.medicine.measuring.Scoring.NotScored;
import org.fascia.medicine.measuring.Scoring.PartScore;

/** A questionnaire: each answer is checked, then the parts are folded and put together. */
final class Questions {
  private final Instrument instrument;
  private final Questionnaire rule;

  Questions(Instrument instrument, Questionnaire rule) {
    this.instrument = instrument;
    this.rule = rule;
  }

  Scoring score(List<OptionalDouble> answers) {
    if (answers.size() < rule.fewest() || answers.size() > rule.items().size()) {
      return new NotScored(List.of(ItemFault.count(instrument.shortName(), expected())));
    }
    List<ItemFault> faults = new ArrayList<>();
    List<OptionalInt> points = new ArrayList<>();
    for (int at = 0; at < answers.size(); at++) {
      points.add(points(at, answers.get(at), faults));
    }
    return faults.isEmpty() ? folded(answers, points) : new NotScored(faults);
  }

  private String expected() {
    int most = rule.items().size();
    String range = rule.fewest() == most ? "" : rule.fewest() + " to ";
    return range + (most == 1 ? "1 answer" : most + " answers");
  }

  private OptionalInt points(int at, OptionalDouble answer, List<ItemFault> faults) {
    Item item = rule.items().get(at);
    if (answer.isEmpty()) {
      return switch (item.whenBlank()) {
        case NOT_TICKED -> OptionalInt.of(0);
        case LEFT_OUT -> OptionalInt.empty();
        case REFUSED -> {
          faults.add(ItemFault.missing(at + 1));
          yield OptionalInt.empty();
        }
      };
    }
    double given = answer.getAsDouble();
    for (Choice choice : item.choices()) {
      if (choice.answer() == given) {
        return OptionalInt.of(choice.points());
      }
    }
    faults.add(fault(at + 1, item, given));
    return OptionalInt.empty();
  }

  private static ItemFault fault(int number, Item item, double given) {
    if (given < item.lowest() || given > item.highest()) {
      return ItemFault.beyond(number, plain(item.lowest()), plain(item.highest()));
    }
    if (given != Math.rint(given)) {
      return ItemFault.noNumber(number, "a whole number");
    }
    return ItemFault.noSuchAnswer(
        number, String.join(", ", item.choices().stream().map(it -> plain(it.answer())).toList()));
  }

  private Scoring folded(List<OptionalDouble> answers, List<OptionalInt> points) {
    List<PartFold> folds = rule.parts().stream().map(part -> PartFold.of(part, points)).toList();
    List<ItemFault> missing = folds.stream().flatMap(it -> it.missing().stream()).toList();
    List<PartFold> whole = folds.stream().filter(it -> it.missing().isEmpty()).toList();
    if (whole.isEmpty() || (!missing.isEmpty() && rule.total() != Total.NONE)) {
      return new NotScored(missing.stream().distinct().toList());
    }
    OptionalDouble total = total(whole);
    if (total.isPresent() && !onScale(total.getAsDouble())) {
      Instrument.Range range = instrument.range().orElseThrow();
      return new NotScored(
          List.of(ItemFault.beyondScale(plain(range.lowest()), plain(range.highest()))));
    }
    return Read.of(instrument.meaning(), answers).scored(total, parts(whole), open(folds));
  }

  private OptionalDouble total(List<PartFold> folds) {
    double[] values = folds.stream().mapToDouble(PartFold::value).toArray();
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return switch (rule.total()) {
      case FIRST -> OptionalDouble.of(Rounding.to(rule.decimals(), values[0]));
      case SUM -> OptionalDouble.of(Rounding.to(rule.decimals(), sum));
      case MEAN -> OptionalDouble.of(Rounding.to(rule.decimals(), sum / values.length));
      case NONE -> OptionalDouble.empty();
    };
  }

  private boolean onScale(double score) {
    return instrument
        .range()
        .map(range -> range.lowest() <= score && score <= range.highest())
        .orElse(true);
  }

  private List<PartScore> parts(List<PartFold> folds) {
    if (rule.parts().size() == 1) {
      return List.of();
    }
    return folds.stream()
        .map(it -> new PartScore(it.part().id(), Rounding.to(rule.decimals(), it.value())))
        .toList();
  }

  private static List<String> open(List<PartFold> folds) {
    return folds.stream()
        .filter(it -> !it.missing().isEmpty())
        .map(PartFold::part)
        .map(Part::id)
        .toList();
  }
}
