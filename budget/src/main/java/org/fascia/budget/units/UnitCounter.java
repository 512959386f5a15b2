package org.fascia.budget.units;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes units for the minutes of one visit.
 *
 * <p>The CMS rule pools: {@code n = floor((T + 7) / 15)} for all timed minutes {@code T}; each code
 * has {@code floor(m / 15)}, and what is left of {@code n} goes, one each, to the codes with the
 * most minutes over. That is at most one a code, because {@code floor((14k + 7) / 15) <= k}. The
 * midpoint rule counts {@code floor((m + 7) / 15)} for each code alone. Sources: {@code
 * units/procedures.yaml}.
 */
public final class UnitCounter {
  private static final Duration DAY = Duration.ofDays(1);

  private final Procedures procedures;

  public UnitCounter(Procedures procedures) {
    this.procedures = procedures;
  }

  /**
   * Counts one visit. Minutes under one code are added up; the order of codes decides what nothing
   * else decides. More minutes than a day has are refused with UNITS-003.
   */
  public UnitProposal count(List<Performed> visit, UnitTerms terms) {
    List<UnitLine> whole = whole(visit);
    Sharing sharing = Sharing.of(whole.stream().filter(UnitLine::timed).toList(), terms);
    Set<UnitLine> given = new HashSet<>(sharing.given());
    List<UnitLine> lines =
        whole.stream().map(line -> given.contains(line) ? line.withOneMore() : line).toList();
    return new UnitProposal(
        procedures.statement(terms.rule()),
        lines,
        sharing.tie(),
        new Arithmetic(terms, lines, sharing).sentences(),
        PairQuestion.of(procedures.pairs(), lines));
  }

  private static List<UnitLine> whole(List<Performed> visit) {
    Map<Procedure, Duration> byCode =
        visit.stream()
            .collect(
                toMap(Performed::procedure, Performed::time, UnitCounter::sum, LinkedHashMap::new));
    if (byCode.values().stream().reduce(Duration.ZERO, UnitCounter::sum).compareTo(DAY) > 0) {
      throw UnitsRefused.longerThanADay();
    }
    return byCode.entrySet().stream()
        .filter(code -> code.getValue().isPositive())
        .map(code -> UnitLine.whole(code.getKey(), code.getValue()))
        .toList();
  }

  /** Never beyond what a duration holds, however much somebody typed. */
  private static Duration sum(Duration one, Duration other) {
    return one.compareTo(DAY) > 0 ? one : other.compareTo(DAY) > 0 ? other : one.plus(other);
  }
}
