package org.fascia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.SafetyRule.Statement;
import org.fascia.medicine.screening.Limit;
import org.fascia.medicine.screening.RuleAccount;
import org.fascia.medicine.screening.Verdict;

/** Why one rule counts for somebody, or does not, in lines of text. */
record RuleText(String subject, RuleAccount account) {

  /** The lines; what stays off shared papers is not told here either. */
  List<String> lines() {
    Statement says = account.rule().statement();
    List<String> lines = new ArrayList<>();
    lines.add(subject + ": " + account.rule().id() + ", " + account.rule().name());
    lines.add("  " + standing());
    if (!says.discreet()) {
      account.because().forEach(fact -> lines.add("  Because of: " + fact));
    } else if (account.holds()) {
      lines.add("  Because of an entry that stays off shared papers.");
    }
    account.limits().forEach(limit -> lines.add("  Limit: " + limit(limit)));
    lines.add("  Why: " + says.reason());
    lines.add("  What to do: " + says.action());
    says.disagreement().ifPresent(words -> lines.add("  Sources differ: " + words));
    lines.add("  " + review(says));
    says.sources().forEach(it -> lines.add("  Source: " + it.title() + ", " + it.seenAt()));
    return lines;
  }

  private String standing() {
    if (!account.holds()) {
      return "Does not hold: nothing on record fires it.";
    }
    if (account.outcome() == Verdict.PROCEED) {
      return account.cleared()
          ? "Holds, and is cleared in writing."
          : "Holds, and leaves what is asked for as a whole as it is.";
    }
    return "Comes to " + account.outcome().slug() + (account.cleared() ? ", cleared." : ".");
  }

  private static String limit(Limit limit) {
    return place(limit.site())
        + ", "
        + limit.technique()
        + ": "
        + (limit.maxPressure() == 0 ? "hands off" : "pressure " + limit.maxPressure() + " at most");
  }

  private static String place(Site site) {
    return site.side() == Side.UNSTATED
        ? site.zone().slug()
        : site.zone().slug() + " (" + site.side().name().toLowerCase(Locale.ROOT) + ")";
  }

  private static String review(Statement says) {
    String known =
        says.confidence() == Confidence.RECALLED
            ? "Professional knowledge, not confirmed on a page"
            : "Read on the page of its source";
    return known
        + says.reviewedBy()
            .map(who -> "; reviewed by " + who + ".")
            .orElse("; no clinician has reviewed it yet.");
  }
}
