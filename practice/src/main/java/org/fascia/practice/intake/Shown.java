package org.fascia.practice.intake;

import java.util.List;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.LeftOut;
import org.fascia.medicine.screening.Limit;
import org.fascia.medicine.screening.Question;
import org.fascia.medicine.screening.Screening;
import org.fascia.medicine.screening.Verdict;

/** Everything a screening showed, kept word for word even when the rules change later. */
public record Shown(
    Verdict verdict,
    List<FiredRule> fired,
    List<Limit> limits,
    List<LeftOut> leaveOut,
    List<Question> ask) {
  public Shown {
    fired = List.copyOf(fired);
    limits = List.copyOf(limits);
    leaveOut = List.copyOf(leaveOut);
    ask = List.copyOf(ask);
  }

  /** How the verdict looks: where only a date or place is missing, that it is to be asked for. */
  public String look() {
    return FiredRule.askFirst(fired) ? "ask-first" : verdict.slug();
  }

  static Shown of(Screening screening) {
    return new Shown(
        screening.verdict(),
        screening.fired(),
        screening.limits(),
        screening.leaveOut(),
        screening.ask());
  }
}
