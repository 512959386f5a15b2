package org.fascia.medicine.screening;

import java.util.List;
import java.util.Optional;

/** What the rules say about one request. Made by {@code Screener} alone. */
public final class Screening {
  private final Verdict verdict;
  private final List<FiredRule> fired;
  private final List<Limit> limits;
  private final List<LeftOut> leaveOut;
  private final List<Question> ask;

  Screening(
      Verdict verdict,
      List<FiredRule> fired,
      List<Limit> limits,
      List<LeftOut> leaveOut,
      List<Question> ask) {
    this.verdict = verdict;
    this.fired = List.copyOf(fired);
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

  /**
   * The lowest limit for each requested site and technique that has one, by site, then technique.
   */
  public List<Limit> limits() {
    return limits;
  }

  /** The requested sites to leave out, with the rule that says so. */
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
