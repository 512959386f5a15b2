package org.fascia.practice.reports.web;

import java.util.List;
import org.fascia.practice.outcomes.web.CourseView;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Sheet;

/**
 * A report ready to read.
 *
 * @param to the sentence that says for whom and about what
 * @param done what was given, in a sentence
 * @param watched what was kept to for safety, in a sentence; empty when no rule applies
 * @param proposal what the therapist proposes; empty in a draft
 * @param signed by whom and when; empty in a draft
 */
public record ReportView(
    Sheet sheet,
    String file,
    String to,
    List<Fact> ordered,
    String done,
    String watched,
    List<CourseView> courses,
    String proposal,
    String words,
    String signed) {
  public ReportView {
    ordered = List.copyOf(ordered);
    courses = List.copyOf(courses);
  }
}
