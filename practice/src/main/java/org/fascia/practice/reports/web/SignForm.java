package org.fascia.practice.reports.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.practice.reports.ReportContent;
import org.fascia.practice.reports.Signing;

/**
 * What was sent to sign a report: {@code proposal}, {@code words}, and {@code stands.KEY} for each
 * course of which the report may say whether it works.
 */
final class SignForm {
  private final Map<String, String> sent;

  SignForm(Map<String, String> sent) {
    this.sent = sent;
  }

  Signing read() {
    ReportContent.Advice advice =
        new ReportContent.Advice(
            constant(ReportContent.Proposal.values(), sent.getOrDefault("proposal", "")),
            sent.getOrDefault("words", ""));
    return new Signing(advice, stands());
  }

  private Map<String, CourseWord> stands() {
    return sent.entrySet().stream()
        .filter(field -> field.getKey().startsWith(LettingViews.FIELD))
        .filter(field -> constant(CourseWord.values(), field.getValue()).isPresent())
        .collect(
            Collectors.toMap(
                field -> field.getKey().substring(LettingViews.FIELD.length()),
                field -> constant(CourseWord.values(), field.getValue()).orElseThrow()));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }
}
