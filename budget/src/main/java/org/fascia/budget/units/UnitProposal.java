package org.fascia.budget.units;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Units proposed for one visit. A proposal only: a person takes it over or writes why not.
 *
 * @param rule by which it was counted; whoever stores the result stores its id and version
 * @param lines a line for each code that has minutes, in the order entered
 * @param tie where another sharing would have been as right
 * @param arithmetic how it was counted, a sentence a step
 * @param questions what to answer before two of the codes are billed together
 */
public record UnitProposal(
    RuleStatement rule,
    List<UnitLine> lines,
    Optional<Tie> tie,
    List<String> arithmetic,
    List<PairQuestion> questions) {
  public UnitProposal {
    lines = List.copyOf(lines);
    arithmetic = List.copyOf(arithmetic);
    questions = List.copyOf(questions);
  }

  /** The lines with at least one unit: what would stand on a claim. */
  public List<UnitLine> billed() {
    return lines.stream().filter(line -> line.units() > 0).toList();
  }

  /** The minutes under timed codes. */
  public Duration timed() {
    return together(lines.stream().filter(UnitLine::timed).toList());
  }

  /** All minutes of treatment, timed or not. */
  public Duration treated() {
    return together(lines);
  }

  /** The units of the timed codes. */
  public int timedUnits() {
    return lines.stream().filter(UnitLine::timed).mapToInt(UnitLine::units).sum();
  }

  private static Duration together(List<UnitLine> lines) {
    return lines.stream().map(UnitLine::time).reduce(Duration.ZERO, Duration::plus);
  }
}
