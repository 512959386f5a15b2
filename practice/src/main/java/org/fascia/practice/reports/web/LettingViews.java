package org.fascia.practice.reports.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.outcomes.web.CourseViews;
import org.fascia.practice.outcomes.web.OutlookWords;
import org.fascia.practice.reports.Draft;
import org.fascia.practice.reports.ReportContent;

/** Whether it works, in the words of the report, and as something to let stand or strike out. */
final class LettingViews {
  static final String FIELD = "stands.";

  private final Knowledge knowledge;

  LettingViews(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The sentence of the report; empty where it does not say whether the measure works. */
  static String word(ReportContent.Measured measured) {
    return measured.word().map(word -> text("reports.word." + word.name())).orElse("");
  }

  ReportView.Letting of(Draft draft) {
    List<ReportContent.Measured> measured = draft.content().measured();
    return new ReportView.Letting(
        measured.stream().flatMap(this::stand).toList(),
        measured.stream().flatMap(one -> considered(draft, one)).toList());
  }

  private Stream<ReportView.Stand> stand(ReportContent.Measured one) {
    return one.word().stream()
        .map(
            word ->
                new ReportView.Stand(
                    FIELD + one.key(),
                    word.name(),
                    text("reports.of.measure", name(one), word(one))));
  }

  private Stream<String> considered(Draft draft, ReportContent.Measured one) {
    return Stream.ofNullable(draft.considered().get(one.key()))
        .map(proposal -> text("reports.of.measure", name(one), OutlookWords.proposal(proposal)));
  }

  private String name(ReportContent.Measured one) {
    return CourseViews.title(
        knowledge.instruments().get(one.instrument()),
        one.recall(),
        one.scores().stream().findFirst().map(Score::about).orElse(""));
  }
}
