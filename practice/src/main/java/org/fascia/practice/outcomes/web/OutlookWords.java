package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;
import org.fascia.medicine.measuring.trajectory.Trajectory.NotYet;
import org.fascia.medicine.measuring.trajectory.Trajectory.Proposal;
import org.fascia.medicine.measuring.trajectory.Trajectory.Why;
import org.fascia.practice.ui.Reason;

/** A trajectory in sentences, without a number: it is an estimate nobody has validated. */
final class OutlookWords {
  private OutlookWords() {}

  /** What can be said; empty where no published course is near and nothing got worse. */
  static Optional<CourseView.Outlook> of(Trajectory trajectory) {
    List<String> sentences = new ArrayList<>();
    if (trajectory.alarm() == Alarm.ONCE) {
      sentences.add(text("outcomes.outlook.worse_once"));
    }
    word(trajectory).ifPresent(sentences::add);
    trajectory.proposal().map(OutlookWords::proposal).ifPresent(sentences::add);
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new CourseView.Outlook(sentences, Reason.of(text("outcomes.outlook.why"))));
  }

  private static Optional<String> word(Trajectory trajectory) {
    if (trajectory instanceof NotYet notYet && trajectory.alarm() != Alarm.CONFIRMED) {
      return notYet.why() == Why.FEWER_THAN_THREE_SCORES
          ? Optional.of(text("outcomes.outlook.too_few"))
          : Optional.empty();
    }
    return Optional.of(text("outcomes.outlook." + key(trajectory.word())));
  }

  private static String proposal(Proposal proposal) {
    return text(
        "outcomes.outlook.consider." + key(proposal.step()), String.join(" ", proposal.because()));
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
