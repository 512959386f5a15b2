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
 */
record Judgement(
    CompiledRule rule,
    List<Match> matches,
    Area area,
    boolean applies,
    Verdict outcome,
    Verdict atSite) {

  static Judgement of(CompiledRule rule, List<Match> matches, Known known) {
    Requested requested = known.requested();
    Area area = rule.fixedArea().orElseGet(() -> Locating.area(matches));
    Area.Cover cover =
        Collections.disjoint(requested.techniques(), rule.techniques())
            ? Area.Cover.NONE
            : area.cover(requested.parts());
    Verdict outcome = rule.outcome(cover);
    Verdict atSite = rule.outcome(Area.Cover.FULL);
    boolean cleared = known.cleared(rule.id());
    return new Judgement(
        rule,
        matches,
        area,
        cover != Area.Cover.NONE,
        cleared ? rule.cleared(outcome) : outcome,
        cleared ? rule.cleared(atSite) : atSite);
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
