package org.fascia.medicine.screening;

import java.util.Collections;
import java.util.List;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.SafetyRule.Scope;

/**
 * One rule that holds for one patient, judged for one request.
 *
 * @param outcome what it comes to for the request as a whole, clearance counted
 * @param atSite what it comes to at a site and with a technique it is about, clearance counted
 * @param dated whether a date that is not recorded may lift it
 */
record Judgement(
    CompiledRule rule,
    List<Match> matches,
    Area area,
    boolean applies,
    Verdict outcome,
    Verdict atSite,
    Dated dated) {

  /** Whether a rule rests on dates that are on record. */
  enum Dated {
    YES,
    /** A date would tell; the prescriber's answer counts as well. */
    NO,
    /** Only a date would tell: without it the rule forbids. */
    NO_AND_NOTHING_ELSE_SETTLES_IT;

    static Dated of(List<Match> matches, Verdict outcome) {
      if (outcome == Verdict.EMERGENCY
          || outcome.permitsTreatment()
          || !matches.stream().allMatch(Match::undated)) {
        return YES;
      }
      return outcome == Verdict.DO_NOT_TREAT ? NO_AND_NOTHING_ELSE_SETTLES_IT : NO;
    }
  }

  static Judgement of(CompiledRule rule, List<Match> matches, Known known) {
    Requested requested = known.requested();
    Area area = rule.fixedArea().orElseGet(() -> Locating.area(matches));
    Area.Cover cover =
        Collections.disjoint(requested.techniques(), rule.techniques())
            ? Area.Cover.NONE
            : area.cover(requested.parts());
    Verdict outcome = rule.outcome(cover);
    Verdict atSite = rule.outcome(Area.Cover.FULL);
    return new Judgement(
        rule,
        matches,
        area,
        cover != Area.Cover.NONE,
        settled(rule, matches, outcome, known),
        settled(rule, matches, atSite, known),
        Dated.of(matches, outcome));
  }

  /** An unknown date is a question, not a refusal; and no clearance answers it. */
  private static Verdict settled(
      CompiledRule rule, List<Match> matches, Verdict outcome, Known known) {
    if (Dated.of(matches, outcome) == Dated.NO_AND_NOTHING_ELSE_SETTLES_IT) {
      return Verdict.NEEDS_CLEARANCE;
    }
    boolean cleared =
        rule.needsItsOwnClearance() ? known.clearedByName(rule.id()) : known.cleared(rule.id());
    return cleared ? rule.cleared(outcome) : outcome;
  }

  /** The rule in the words that are shown. */
  FiredRule shown() {
    return rule.with(outcome, outcome.permitsTreatment() ? Dated.YES : dated);
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

  boolean strikes(Site part, String technique) {
    return area.hits(part) && rule.techniques().contains(technique);
  }

  /** The highest pressure the rule allows where it strikes, 0 to 5. */
  int pressure() {
    if (keepsOff()) {
      return 0;
    }
    return atSite == Verdict.PROCEED ? Scope.FULL_PRESSURE : rule.maxPressure();
  }
}
