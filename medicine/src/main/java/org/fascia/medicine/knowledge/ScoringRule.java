package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How answers or readings come to a score, as {@code instruments.yaml} says. */
public sealed interface ScoringRule {

  /**
   * Questions whose answers are folded into parts.
   *
   * @param fewest how many questions have to be put; fewer than all only where the person chooses
   *     them
   * @param decimals of the score
   */
  record Questionnaire(List<Item> items, int fewest, List<Part> parts, Total total, int decimals)
      implements ScoringRule {
    public Questionnaire {
      items = List.copyOf(items);
      parts = List.copyOf(parts);
    }
  }

  /** The mean of repeated readings, each between the ends of what the body allows. */
  record Readings(int fewest, int most, double lowest, double highest) implements ScoringRule {}

  /** One number a day: 0 for a day without, else the worst strength from 1 to 10. */
  record Diary(int days, int fewest) implements ScoringRule {}

  /** A limb cut into truncated cones between girths; segment lengths in centimetres. */
  record Cones(List<Double> segments) implements ScoringRule {
    public Cones {
      segments = List.copyOf(segments);
    }
  }

  /** Girths of both sides, site by site, in centimetres. */
  record Girths() implements ScoringRule {}

  /** Only a score that was obtained elsewhere is kept. */
  record RecordedOnly(String reason) implements ScoringRule {}

  /** A question with the answers it takes, each with what it counts. */
  record Item(List<Choice> choices, WhenBlank whenBlank) {
    public Item {
      choices = List.copyOf(choices);
    }

    /** The lowest answer. */
    public int lowest() {
      return choices.getFirst().answer();
    }

    /** The highest answer. */
    public int highest() {
      return choices.getLast().answer();
    }
  }

  /**
   * One answer.
   *
   * @param points what it counts
   * @param name the word it may be given by; empty where it is only a number
   */
  record Choice(int answer, int points, Optional<String> name) {}

  /** What a question without an answer means. */
  enum WhenBlank {
    /** It is left out of the mean. */
    LEFT_OUT,
    /** It counts as 0: a box that is not ticked. */
    NOT_TICKED,
    /** There is no score without it. */
    REFUSED
  }

  /**
   * Some of the questions with their own score: the fold of what they count, times {@code times},
   * plus {@code plus}.
   *
   * @param items numbers of its questions, from 1
   * @param atLeast how many of them have to be answered
   * @param table what the fold stands for, where the publisher gives a table; empty otherwise
   */
  record Part(
      String id,
      List<Integer> items,
      Fold fold,
      Line line,
      int atLeast,
      Map<Integer, Double> table) {
    public Part {
      items = List.copyOf(items);
      table = Map.copyOf(table);
    }
  }

  /** How points are put together; a sum with gaps is the mean of the answered times all. */
  enum Fold {
    SUM,
    MEAN;

    static Optional<Fold> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** A straight line: {@code times * x + plus}. */
  record Line(double times, double plus) {}

  /** How the score is made of the parts. */
  enum Total {
    FIRST,
    SUM,
    MEAN,
    NONE;

    static Optional<Total> of(String word) {
      return Words.constant(values(), word);
    }
  }
}
