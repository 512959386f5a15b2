package org.fascia.medicine.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Site;

/** What the rules say about one request. Made by {@link Screener} alone. */
public final class Screening {
  private final Verdict verdict;
  private final List<FiredRule> fired;
  private final List<FiredRule> tips;
  private final List<Limit> limits;
  private final List<LeftOut> leaveOut;
  private final List<Question> ask;

  Screening(
      Verdict verdict,
      List<FiredRule> fired,
      List<FiredRule> tips,
      List<Limit> limits,
      List<LeftOut> leaveOut,
      List<Question> ask) {
    this.verdict = verdict;
    this.fired = List.copyOf(fired);
    this.tips = List.copyOf(tips);
    this.limits = List.copyOf(limits);
    this.leaveOut = List.copyOf(leaveOut);
    this.ask = List.copyOf(ask);
  }

  /** The gravest outcome among the rules that fired. */
  public Verdict verdict() {
    return verdict;
  }

  /** The rules that count, gravest first, then by id. */
  public List<FiredRule> fired() {
    return fired;
  }

  /** Rules that hold but come to "proceed": they do not count, their action is worth knowing. */
  public List<FiredRule> tips() {
    return tips;
  }

  /**
   * The lowest limit for each requested site and technique that has one, by site, then technique. A
   * limit of 0 keeps hands off. Where a request for both sides is limited differently on the left
   * and the right, each side has its own.
   */
  public List<Limit> limits() {
    return limits;
  }

  /** The lowest limit that touches this site with this technique; empty when there is none. */
  public Optional<Limit> limit(Site site, String technique) {
    return limits.stream()
        .filter(limit -> limit.technique().equals(technique))
        .filter(limit -> limit.site().zone() == site.zone())
        .filter(limit -> limit.site().side().meets(site.side()))
        .min(Comparator.comparingInt(Limit::maxPressure));
  }

  /**
   * The requested sites to leave out with every requested technique, each with the rule that says
   * so; a site that is out for some techniques only has a limit of 0 for those.
   */
  public List<LeftOut> leaveOut() {
    return leaveOut;
  }

  /** What to ask, in the order it should be asked. */
  public List<Question> ask() {
    return ask;
  }

  /** The permission a plan needs; empty when the verdict forbids treatment. */
  public Optional<Permit> permit() {
    return verdict.permitsTreatment() ? Optional.of(new Permit(this)) : Optional.empty();
  }
}
