package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.cases.CaseKind;

/**
 * What a plan is called; a session for well-being has an outline.
 *
 * @param none that there is none yet
 * @param propose how to get one
 */
public record PlanNames(String title, String none, String propose) {

  static PlanNames of(CaseKind kind) {
    return switch (kind) {
      case MEDICAL, CLINICAL ->
          new PlanNames(text("plans.title"), text("plans.none." + kind), text("plans.propose"));
      case WELLNESS ->
          new PlanNames(
              text("plans.session.title"),
              text("plans.none.WELLNESS"),
              text("plans.session.propose"));
    };
  }
}
