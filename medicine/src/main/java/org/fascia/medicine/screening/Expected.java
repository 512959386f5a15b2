package org.fascia.medicine.screening;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;

/**
 * What a screening is expected to say.
 *
 * @param least the mildest outcome that agrees
 * @param most the gravest outcome that agrees; equal to {@code least} when one outcome is expected
 * @param fires rules that must fire
 * @param tips rules that must be told without counting
 * @param mustNotFire rules that would be a false alarm
 * @param limits all limits, where the file gives them
 * @param leaveOut all sites to leave out, where the file gives them
 */
public record Expected(
    Verdict least,
    Verdict most,
    Set<String> fires,
    Set<String> tips,
    Set<String> mustNotFire,
    Optional<List<ExpectedLimit>> limits,
    Optional<List<ExpectedLimit>> leaveOut) {
  public Expected {
    fires = Set.copyOf(fires);
    tips = Set.copyOf(tips);
    mustNotFire = Set.copyOf(mustNotFire);
  }

  /**
   * A limit, or a site to leave out.
   *
   * @param technique empty for a site to leave out
   * @param maxPressure 0 for a site to leave out
   * @param rule empty when it does not matter which of several rules is named
   */
  public record ExpectedLimit(Site site, String technique, int maxPressure, String rule) {
    private static ExpectedLimit of(Limit limit) {
      return new ExpectedLimit(limit.site(), limit.technique(), limit.maxPressure(), limit.rule());
    }

    private static ExpectedLimit of(LeftOut leftOut) {
      return new ExpectedLimit(leftOut.site(), "", 0, leftOut.rule());
    }

    private boolean isMetBy(ExpectedLimit found) {
      return site.equals(found.site)
          && technique.equals(found.technique)
          && maxPressure == found.maxPressure
          && (rule.isEmpty() || rule.equals(found.rule));
    }

    private String words() {
      String where = site.zone().slug();
      if (site.side() != Side.UNSTATED) {
        where += " " + site.side().name().toLowerCase(Locale.ROOT);
      }
      String what =
          technique.isEmpty() ? " left out" : ", " + technique + " at most " + maxPressure;
      return where + what + (rule.isEmpty() ? "" : " (" + rule + ")");
    }
  }

  /** Where a screening differs, a sentence each; empty when it agrees. */
  public List<String> differences(Screening screening) {
    List<String> differences = new ArrayList<>();
    compareOutcome(screening.verdict(), differences);
    compareRules(screening, differences);
    limits.ifPresent(
        all ->
            compare(all, screening.limits().stream().map(ExpectedLimit::of).toList(), differences));
    leaveOut.ifPresent(
        all ->
            compare(
                all, screening.leaveOut().stream().map(ExpectedLimit::of).toList(), differences));
    return differences;
  }

  private void compareOutcome(Verdict verdict, List<String> differences) {
    if (verdict.compareTo(least) < 0 || verdict.compareTo(most) > 0) {
      String wanted =
          least == most ? least.slug() : "between " + least.slug() + " and " + most.slug();
      differences.add("outcome is " + verdict.slug() + ", expected " + wanted);
    }
  }

  private void compareRules(Screening screening, List<String> differences) {
    Set<String> fired = screening.fired().stream().map(FiredRule::id).collect(toSet());
    for (String rule : new TreeSet<>(fires)) {
      if (!fired.contains(rule)) {
        differences.add(rule + " should fire and does not");
      }
    }
    Set<String> told = screening.tips().stream().map(FiredRule::id).collect(toSet());
    for (String rule : new TreeSet<>(tips)) {
      if (!told.contains(rule)) {
        differences.add(rule + " should be told and is not");
      }
    }
    for (String rule : new TreeSet<>(mustNotFire)) {
      if (fired.contains(rule)) {
        differences.add(rule + " should not fire and does");
      }
    }
  }

  private static void compare(
      List<ExpectedLimit> wanted, List<ExpectedLimit> found, List<String> differences) {
    for (ExpectedLimit one : wanted) {
      if (found.stream().noneMatch(one::isMetBy)) {
        differences.add("missing: " + one.words());
      }
    }
    for (ExpectedLimit one : found) {
      if (wanted.stream().noneMatch(expected -> expected.isMetBy(one))) {
        differences.add("not expected: " + one.words());
      }
    }
  }
}
