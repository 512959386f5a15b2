package org.fascia.practice.plans.web;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;

/**
 * What the plan page shows: the accepted plan, a proposal or an outline to be accepted, or what
 * must come first.
 *
 * @param address where its forms are sent
 * @param lead what the proposal or outline is made of; empty without one
 */
public record PlanView(
    String address,
    PlanNames names,
    String lead,
    List<Link> crumbs,
    Optional<AcceptedView> accepted,
    Optional<ProposalView> proposal,
    Optional<OutlineView> outline,
    Optional<FirstView> first) {
  public PlanView {
    crumbs = List.copyOf(crumbs);
  }

  /**
   * The plan visits follow.
   *
   * @param differences what of it no longer fits
   * @param schedule empty in the outline of a session
   * @param foot who accepted it when, and the patient's consent
   */
  public record AcceptedView(
      String title,
      List<String> differences,
      List<LineRow> lines,
      String schedule,
      List<String> goals,
      List<String> leftOut,
      List<String> home,
      String foot) {
    public AcceptedView {
      differences = List.copyOf(differences);
      lines = List.copyOf(lines);
      goals = List.copyOf(goals);
      leftOut = List.copyOf(leftOut);
      home = List.copyOf(home);
    }
  }

  /** One line of an accepted plan in words. */
  public record LineRow(String technique, String where, String dose, String note) {}

  /**
   * What must happen before there can be a plan.
   *
   * @param steps one after the other
   * @param go where to do the first of them
   */
  public record FirstView(Optional<Gravity> gravity, String words, List<String> steps, Link go) {
    public FirstView {
      steps = List.copyOf(steps);
    }
  }
}
