package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Optional;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.planning.Allowance;
import org.fascia.medicine.planning.Ceiling;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.Outline;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.TreatedRegion;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.practice.ui.Reason;

/**
 * One technique on one region, ready to be changed.
 *
 * @param at its number among the rows of the form
 * @param minutes what is proposed; empty for a row that is only possible
 * @param limit the highest pressure permitted there, 1 to 5
 * @param lowered what keeps the limit below the usual, in a few words; empty when nothing does
 */
public record EditRow(
    int at,
    Key key,
    String technique,
    String where,
    String minutes,
    int pressure,
    int limit,
    String lowered,
    Reason why) {

  /** What the row is about, by ids. */
  public record Key(String region, Side side, String technique) {}

  static EditRow planned(int at, Line line) {
    return new EditRow(
        at,
        key(line.where(), line.technique()),
        line.technique().name(),
        PlanWords.region(line.where()),
        String.valueOf(line.handsOn().toMinutes()),
        line.mostPressure(),
        line.mostPressure(),
        lowered(line.ceiling()),
        Reason.of(PlanWords.sentence(PlanWords.reason(line.reason())) + "."));
  }

  static EditRow possible(int at, Allowance allowance) {
    return new EditRow(
        at,
        key(allowance.where(), allowance.technique()),
        allowance.technique().name(),
        PlanWords.region(allowance.where()),
        "",
        Math.min(allowance.technique().pressure().typical(), allowance.mostPressure()),
        allowance.mostPressure(),
        lowered(allowance.ceiling()),
        Reason.of(allowance.technique().aim()));
  }

  /** A step of a session; no technique is praised for what it may do. */
  static EditRow planned(int at, Outline.Step step) {
    return new EditRow(
        at,
        key(step.where(), step.technique()),
        step.technique().name(),
        PlanWords.region(step.where()),
        String.valueOf(step.handsOn().toMinutes()),
        step.mostPressure(),
        step.mostPressure(),
        step.loweredBy().map(FiredRule::sharedName).orElse(""),
        Reason.of(text("plans.session.why")));
  }

  /** What could also be done in a session. */
  static EditRow further(int at, Allowance allowance) {
    EditRow possible = possible(at, allowance);
    return new EditRow(
        at,
        possible.key(),
        possible.technique(),
        possible.where(),
        possible.minutes(),
        possible.pressure(),
        possible.limit(),
        possible.lowered(),
        Reason.of(text("plans.session.why")));
  }

  /** Whether the row stands in the plan as proposed. */
  public boolean isPlanned() {
    return !minutes.isEmpty();
  }

  private static Key key(TreatedRegion where, Technique technique) {
    return new Key(where.region().id(), where.side(), technique.id());
  }

  private static String lowered(Optional<Ceiling> ceiling) {
    return ceiling.map(PlanWords::ceiling).orElse("");
  }
}
