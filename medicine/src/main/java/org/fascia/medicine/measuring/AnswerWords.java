package org.fascia.medicine.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ScoringRule.Item;
import org.fascia.medicine.knowledge.ScoringRule.Questionnaire;

/** Answers as somebody typed them. */
public final class AnswerWords {
  private static final Set<String> OPEN = Set.of("-", "", "null", "na", "n/a");
  private static final String NUMBER = "[+-]?\\d{1,6}(\\.\\d{1,6})?";

  private final Instrument instrument;

  private AnswerWords(Instrument instrument) {
    this.instrument = instrument;
  }

  /** Reads answers to this instrument. */
  public static AnswerWords to(Instrument instrument) {
    return new AnswerWords(instrument);
  }

  /** The score; {@code -} stands for no answer, MEASURE-004 for a word that is no number. */
  public Scoring score(List<String> words) {
    List<ItemFault> faults = new ArrayList<>();
    List<OptionalDouble> answers = numbers(words, faults);
    return faults.isEmpty() ? Scorer.of(instrument).score(answers) : new Scoring.NotScored(faults);
  }

  /** The same for girths of a limb this many centimetres apart. */
  public Scoring cones(double segment, List<String> words) {
    List<ItemFault> faults = new ArrayList<>();
    List<OptionalDouble> girths = numbers(words, faults);
    return faults.isEmpty()
        ? Scorer.of(instrument).cones(segment, girths)
        : new Scoring.NotScored(faults);
  }

  private List<OptionalDouble> numbers(List<String> words, List<ItemFault> faults) {
    List<OptionalDouble> numbers = new ArrayList<>();
    for (String word : words) {
      numbers.add(number(numbers.size(), word.strip(), faults));
    }
    return numbers;
  }

  private OptionalDouble number(int at, String word, List<ItemFault> faults) {
    if (OPEN.contains(word.toLowerCase(java.util.Locale.ROOT))) {
      return OptionalDouble.empty();
    }
    if (word.matches(NUMBER)) {
      return OptionalDouble.of(Double.parseDouble(word));
    }
    Optional<Integer> named = item(at).flatMap(item -> named(item, word));
    if (named.isEmpty()) {
      faults.add(ItemFault.noNumber(at + 1, "a number"));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(named.get());
  }

  private Optional<Item> item(int at) {
    return instrument.scoring() instanceof Questionnaire rule && at < rule.items().size()
        ? Optional.of(rule.items().get(at))
        : Optional.empty();
  }

  private static Optional<Integer> named(Item item, String word) {
    return item.choices().stream()
        .filter(choice -> choice.name().filter(word::equalsIgnoreCase).isPresent())
        .map(choice -> choice.answer())
        .findFirst();
  }
}
