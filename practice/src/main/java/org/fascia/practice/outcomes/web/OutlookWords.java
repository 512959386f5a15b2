package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.medicine.measuring.trajectory.Trajectory.NotYet;
import org.fascia.medicine.measuring.trajectory.Trajectory.Proposal;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.ui.Reason;
import org.springframework.modulith.NamedInterface;

/** A trajectory in sentences, without a number: it is an estimate nobody has validated. */
@NamedInterface("views")
public final class OutlookWords {
  private OutlookWords() {}

  /** What can be said; empty where no published course is near and nothing got worse. */
  static Optional<CourseView.Outlook> of(Course course, CaseKind kind) {
    List<String> sentences =
        course.trajectory().stream().flatMap(read -> sentences(course, kind, read)).toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new CourseView.Outlook(sentences, Reason.of(text("outcomes.outlook.why"))));
  }

  /** What to consider now, and why. */
  public static String proposal(Proposal proposal) {
    return text(
        "outcomes.outlook.consider." + key(proposal.step()), String.join(" ", proposal.because()));
  }

  /** Where nobody ordered there is nobody to refer back to: a physician is advised. */
  private static String proposal(CaseKind kind, Proposal proposal) {
    return switch (kind) {
      case MEDICAL -> proposal(proposal);
      case CLINICAL, WELLNESS ->
          proposal.step() == Step.REFER_BACK
              ? text("outcomes.outlook.consider.physician", String.join(" ", proposal.because()))
              : proposal(proposal);
    };
  }

  private static Stream<String> sentences(Course course, CaseKind kind, Trajectory trajectory) {
    return Stream.of(
            Optional.of(text("outcomes.outlook.worse_once"))
                .filter(words -> trajectory.alarm() == Alarm.ONCE),
            course.word().map(word -> word(word, trajectory)),
            course.proposal().map(it -> proposal(kind, it)))
        .flatMap(Optional::stream);
  }

  private static String word(CourseWord word, Trajectory trajectory) {
    return trajectory instanceof NotYet && word == CourseWord.CANNOT_TELL_YET
        ? text("outcomes.outlook.too_few")
        : text("outcomes.outlook." + key(word));
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
