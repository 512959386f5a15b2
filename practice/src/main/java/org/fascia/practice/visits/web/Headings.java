package org.fascia.practice.visits.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.cases.CaseKind;

/**
 * How the parts of a page about a visit are called; a session for well-being is no treatment.
 *
 * @param done of what was done
 * @param further of what could also be done
 */
public record Headings(
    String done,
    String further,
    String subjective,
    String objective,
    String assessment,
    String plan) {

  static Headings of(CaseKind kind) {
    return switch (kind) {
      case MEDICAL, CLINICAL -> named("visits.");
      case WELLNESS -> named("visits.session.");
    };
  }

  private static Headings named(String family) {
    return new Headings(
        text(family + "treated"),
        text(family + "more"),
        text(family + "subjective"),
        text(family + "objective"),
        text(family + "assessment"),
        text(family + "plan"));
  }
}
