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
 * @param letting what the therapist may let stand or strike out; empty once signed
 * @param proposal what the therapist proposes; empty in a draft
 * @param signed by whom and when; empty in a draft
 */
public record ReportView(
    Sheet sheet,
    String file,
    String to,
    List<Fact> ordered,
    String done,
    List<String> beyond,
    String watched,
    List<Measured> courses,
    Letting letting,
    String proposal,
    String words,
    String signed) {
  public ReportView {
    ordered = List.copyOf(ordered);
    beyond = List.copyOf(beyond);
    courses = List.copyOf(courses);
  }

  /** Whether the report says of any course whether it works. */
  public boolean saysWhetherItWorks() {
    return courses.stream().anyMatch(course -> !course.word().isEmpty());
  }

  /**
   * One measure.
   *
   * @param word whether it works, in a sentence; empty where the report does not say
   */
  public record Measured(CourseView course, String word) {}

  /**
   * What of a draft is the therapist's to take or leave.
   *
   * @param stands each word on whether it works, with the field that lets it stand
   * @param considered what the scores would have the therapist consider; never printed
   */
  public record Letting(List<Stand> stands, List<String> considered) {
    /** Nothing any more. */
    static final Letting NOTHING = new Letting(List.of(), List.of());

    public Letting {
      stands = List.copyOf(stands);
      considered = List.copyOf(considered);
    }
  }

  /** A word on whether it works, let stand by sending this field with this value. */
  public record Stand(String field, String value, String label) {}
}
