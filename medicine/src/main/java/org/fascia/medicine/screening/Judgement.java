package org.fascia.medicine.screening;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.SafetyRule.Reach;
import org.fascia.medicine.knowledge.SafetyRule.Scope;

/**
 * One rule that holds for one patient, judged for one request.
 *
 * @param outcome what it comes to for the request as a whole, clearance counted
 * @param atSite what it comes to at a site and with a technique it is about, clearance counted
 * @param rests whether a date or place that is not recorded may lift it
 */
record Judgement(
    CompiledRule rule,
    List<Match> matches,
    Area area,
    boolean applies,
    Verdict outcome,
    Verdict atSite,
    Rests rests) {

  /** What a rule rests on. */
  enum Rests {
    ON_THE_RECORD,
    /** A date or place is missing and would tell; the prescriber's answer counts as well. */
    ON_A_GAP,
    /** Only that date or place would tell: without it the rule forbids. */
    ON_A_GAP_NO_LETTER_FILLS;

    static Rests of(CompiledRule rule, List<Match> matches, Verdict outcome) {
      if (outcome == Verdict.EMERGENCY
          || outcome.permitsTreatment()
          || restsOnTheRecord(rule, matches)) {
        return ON_THE_RECORD;
      }
      return outcome == Verdict.DO_NOT_TREAT ? ON_A_GAP_NO_LETTER_FILLS : ON_A_GAP;
    }

    private static boolean restsOnTheRecord(CompiledRule rule, List<Match> matches) {
      for (Match match : matches) {
        if (!hasAGap(rule, match)) {
          return true;
        }
      }
      return false;
    }

    private static boolean hasAGap(CompiledRule rule, Match match) {
      return match.undated()
          || (rule.reach() instanceof Reach.RecordedSite() && Locating.nowhere(match));
    }
  }

  static Judgement of(CompiledRule rule, List<Match> matches, Known known) {
    Requested requested = known.requested();
    Area area = rule.fixedArea().orElseGet(() -> Locating.area(matches));
    Area.Cover cover =
        Collections.disjoint(requested.screenedAs(), rule.techniques())
            ? Area.Cover.NONE
            : area.cover(requested.parts());
    Verdict outcome = rule.outcome(cover);
    Verdict atSite = rule.outcome(Area.Cover.FULL);
    Rests rests = Rests.of(rule, matches, outcome);
    return new Judgement(
        rule,
        matches,
        area,
        cover != Area.Cover.NONE,
        settled(rule, outcome, rests, known),
        settled(rule, atSite, Rests.of(rule, matches, atSite), known),
        rests);
  }

  /** An unknown date or place is a question, not a refusal; and no clearance answers it. */
  private static Verdict settled(CompiledRule rule, Verdict outcome, Rests rests, Known known) {
    if (rests == Rests.ON_A_GAP_NO_LETTER_FILLS) {
      return Verdict.NEEDS_CLEARANCE;
    }
    return cleared(rule, known) ? rule.cleared(outcome) : outcome;
  }

  /** Whether the prescriber has cleared the rule in writing: a red flag by its own name only. */
  static boolean cleared(CompiledRule rule, Known known) {
    return rule.needsItsOwnClearance()
        ? known.chart().clearedByName(rule.id())
        : known.chart().cleared(rule.id());
  }

  /** The worst of what these come to for the request as a whole. */
  static Verdict gravest(List<Judgement> judgements) {
    Verdict gravest = Verdict.PROCEED;
    for (Judgement judgement : judgements) {
      gravest = gravest.or(judgement.outcome());
    }
    return gravest;
  }

  /** The rule in the words that are shown. */
  FiredRule shown() {
    return rule.with(outcome, outcome.permitsTreatment() ? Rests.ON_THE_RECORD : rests);
  }

  /** Whether the rule counts: one that comes to "proceed" does not. */
  boolean fires() {
    return outcome != Verdict.PROCEED;
  }

  /** Whether the rule does not count but still has something worth telling. */
  boolean tips() {
    return !fires() && !rule.normalValue() && (applies || rule.speaksElsewhere());
  }

  /** Whether the rule, where it strikes, keeps the hands off altogether. */
  boolean keepsOff() {
    return rule.local() && !atSite.permitsTreatment();
  }

  boolean strikes(Site part, Set<String> techniques) {
    return area.hits(part) && !Collections.disjoint(rule.techniques(), techniques);
  }

  /** The highest pressure the rule allows where it strikes, 0 to 5. */
  int pressure() {
    if (keepsOff()) {
      return 0;
    }
    return atSite == Verdict.PROCEED ? Scope.FULL_PRESSURE : rule.maxPressure();
  }
}
