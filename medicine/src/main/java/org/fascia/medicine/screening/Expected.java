package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;

/**
 * What a screening is expected to say.
 *
 * @param least the mildest outcome that agrees
 * @param most the gravest outcome that agrees; equal to {@code least} when one outcome is expected
 * @param fires rules that must fire
 * @param mustNotFire rules that would be a false alarm
 * @param limits all limits, where the file gives them
 * @param leaveOut all sites to leave out, where the file gives them
 */
public record Expected(
    Verdict least,
    Verdict most,
    Set<String> fires,
    Set<String> mustNotFire,
    Optional<List<Limit>> limits,
    Optional<List<LeftOut>> leaveOut) {
  public Expected {
    fires = Set.copyOf(fires);
    mustNotFire = Set.copyOf(mustNotFire);
  }

  /** Where a screening differs, a sentence each; empty when it agrees. */
  public List<String> differences(Screening screening) {
    List<String> differences = new ArrayList<>();
    compareOutcome(screening.verdict(), differences);
    Set<String> fired = screening.fired().stream().map(FiredRule::id).collect(Collectors.toSet());
    for (String rule : new TreeSet<>(fires)) {
      if (!fired.contains(rule)) {
        differences.add(rule + " should fire and does not");
      }
    }
    for (String rule : new TreeSet<>(mustNotFire)) {
      if (fired.contains(rule)) {
        differences.add(rule + " should not fire and does");
      }
    }
    limits.ifPresent(
        all ->
            compare(
                "limit",
                said(all, this::words),
                said(screening.limits(), this::words),
                differences));
    leaveOut.ifPresent(
        all ->
            compare(
                "leave out",
                said(all, this::words),
                said(screening.leaveOut(), this::words),
                differences));
    return differences;
  }

  private void compareOutcome(Verdict verdict, List<String> differences) {
    if (verdict.compareTo(least) < 0 || verdict.compareTo(most) > 0) {
      String wanted =
          least == most ? least.slug() : "between " + least.slug() + " and " + most.slug();
      differences.add("outcome is " + verdict.slug() + ", expected " + wanted);
    }
  }

  private static void compare(
      String what, Set<String> wanted, Set<String> found, List<String> differences) {
    for (String one : wanted) {
      if (!found.contains(one)) {
        differences.add(what + " missing: " + one);
      }
    }
    for (String one : found) {
      if (!wanted.contains(one)) {
        differences.add(what + " not expected: " + one);
      }
    }
  }

  private static <T> Set<String> said(List<T> all, java.util.function.Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.toCollection(TreeSet::new));
  }

  private String words(Limit limit) {
    return words(limit.site())
        + ", "
        + limit.technique()
        + " at most "
        + limit.maxPressure()
        + " by "
        + limit.rule();
  }

  private String words(LeftOut leftOut) {
    return words(leftOut.site()) + " by " + leftOut.rule();
  }

  private static String words(Site site) {
    return site.side() == Side.UNSTATED
        ? site.zone().slug()
        : site.zone().slug() + " " + site.side().name().toLowerCase(java.util.Locale.ROOT);
  }
}
