package org.fascia.practice.plans.web;

import java.util.List;
import org.fascia.practice.ui.Reason;

/**
 * A proposed plan, ready to be changed and accepted.
 *
 * @param response what the response so far says to the plan, in sentences
 * @param planned what is done in every visit
 * @param possible what order and rules would also permit
 * @param conflicts where several conditions differ, and what was planned
 * @param granted hands-on minutes of one visit
 * @param schedule when the patient is seen, in lines
 * @param leftOut what is not done and why
 * @param open what the order leaves open
 * @param consentBy whose consent is expected
 */
public record ProposalView(
    List<String> response,
    List<EditRow> planned,
    List<EditRow> possible,
    List<String> conflicts,
    String granted,
    List<String> schedule,
    Goals goals,
    List<String> leftOut,
    Home home,
    List<String> open,
    List<BesideView> beside,
    String consentBy) {
  public ProposalView {
    response = List.copyOf(response);
    planned = List.copyOf(planned);
    possible = List.copyOf(possible);
    conflicts = List.copyOf(conflicts);
    schedule = List.copyOf(schedule);
    leftOut = List.copyOf(leftOut);
    open = List.copyOf(open);
    beside = List.copyOf(beside);
  }

  /**
   * What should be reached.
   *
   * @param unfit what the scores leave no room for, with the reason, in words
   * @param firstScores what the goals are measured from, taken or still to be taken
   */
  public record Goals(List<GoalRow> fit, List<String> unfit, List<FirstScore> firstScores) {
    public Goals {
      fit = List.copyOf(fit);
      unfit = List.copyOf(unfit);
      firstScores = List.copyOf(firstScores);
    }
  }

  /**
   * A goal that may be chosen, with where its size comes from.
   *
   * @param instrument the id by which it is chosen
   */
  public record GoalRow(String instrument, String text, String measure, Reason why) {}

  /**
   * The first score of a goal.
   *
   * @param instrument its id
   * @param href where it is taken
   */
  public record FirstScore(String instrument, String measure, String href, Taking taking) {
    /** Whether it has not been taken yet. */
    public boolean isWanted() {
      return taking != Taking.TAKEN;
    }

    /** Whether it is asked on the page of the plan from the beginning. */
    public boolean isShort() {
      return taking == Taking.ASKED_HERE;
    }

    /** Whether it may be asked on the page of the plan. */
    public boolean inPlace() {
      return taking == Taking.ASKED_HERE || taking == Taking.OPENED_HERE;
    }
  }

  /** How a first score is taken. */
  public enum Taking {
    TAKEN,
    /** A question or two stand ready. */
    ASKED_HERE,
    /** A longer form, opened by whoever has it at hand. */
    OPENED_HERE,
    /** An answer may come before everything else: on its own page. */
    ON_ITS_OWN_PAGE
  }

  /** What the patient does at home, and what to look out for. */
  public record Home(List<String> advice, List<String> cautions, List<String> watch) {
    public Home {
      advice = List.copyOf(advice);
      cautions = List.copyOf(cautions);
      watch = List.copyOf(watch);
    }
  }

  /**
   * What is known of massage for one condition: beside the plan, not part of the record.
   *
   * @param toldAt the page of the condition
   */
  public record BesideView(
      String condition,
      String toldAt,
      String position,
      List<FindingRow> findings,
      List<String> courses) {
    public BesideView {
      findings = List.copyOf(findings);
      courses = List.copyOf(courses);
    }
  }

  /** A published finding and where it was read. */
  public record FindingRow(String conclusion, Reason source) {}
}
