package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.cases.CaseKind;

/**
 * What the scores of a case are called; in a wellness case nothing works or fails.
 *
 * @param none what to do where there is no score yet
 */
public record ScoreNames(String title, String none) {

  static ScoreNames of(CaseKind kind) {
    return switch (kind) {
      case MEDICAL, CLINICAL ->
          new ScoreNames(text("outcomes.part.title"), text("outcomes.none.words"));
      case WELLNESS ->
          new ScoreNames(text("outcomes.part.session.title"), text("outcomes.part.session.none"));
    };
  }
}
