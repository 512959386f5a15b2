package org.fascia.practice.plans.web;

import java.util.List;

/**
 * The outline of a session for well-being, ready to be changed and accepted. It has no place for
 * goals, evidence or advice.
 *
 * @param planned what is done
 * @param possible what wish and rules would also permit
 * @param granted hands-on minutes of the session
 * @param leftOut what is not done and why
 * @param consentBy whose consent is expected
 */
public record OutlineView(
    List<EditRow> planned,
    List<EditRow> possible,
    String granted,
    List<String> leftOut,
    String consentBy) {
  public OutlineView {
    planned = List.copyOf(planned);
    possible = List.copyOf(possible);
    leftOut = List.copyOf(leftOut);
  }
}
