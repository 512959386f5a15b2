package org.fascia.medicine.measuring.trajectory;

import java.util.List;
import java.util.Optional;

/** What the scores so far say about the course. Experimental, and to be shown as such. */
public sealed interface Trajectory {
  /** What is said beside a proposal that an order does not foresee. */
  String ORDER_STANDS = "The order stands; discuss with the prescriber.";

  /** The course in plain words. */
  CourseWord word();

  /** Whether somebody has to look at once. */
  Alarm alarm();

  /** What to do at a re-evaluation; empty between them, unless it is getting worse. */
  Optional<Proposal> proposal();

  /** Nothing is estimated: no probability before three scores, none without a published course. */
  record NotYet(Why why, Alarm alarm, Optional<Proposal> proposal) implements Trajectory {
    @Override
    public CourseWord word() {
      return alarm == Alarm.CONFIRMED ? CourseWord.GETTING_WORSE : CourseWord.CANNOT_TELL_YET;
    }
  }

  /** Why nothing is estimated. */
  enum Why {
    FEWER_THAN_THREE_SCORES,
    NO_PUBLISHED_COURSE,
    RECALL_TOO_SHORT
  }

  /**
   * The estimate.
   *
   * @param now the person's level on the day asked about
   * @param atEnd the same at the end of the order
   * @param chances of what is aimed at
   * @param prior id of the assumptions it began with
   * @param shown how many scores it rests on
   */
  record Estimated(
      Interval now,
      Interval atEnd,
      Chances chances,
      Plateau plateau,
      CourseWord word,
      Alarm alarm,
      Optional<Proposal> proposal,
      String prior,
      int shown)
      implements Trajectory {}

  /**
   * Probabilities, 0 to 1.
   *
   * @param goal of the goal by the end of the order; empty without a goal
   * @param change of a change that matters by the end of the order
   */
  record Chances(Optional<Double> goal, double change) {}

  /** Whether the scores have come to rest. */
  enum Plateau {
    NO,
    YES
  }

  /** Whether the newest score is worse than the first by what matters. */
  enum Alarm {
    NONE,
    /** Once: ask why, look at the red flags again, measure again. */
    ONCE,
    /** Twice in a row: tell the prescriber. */
    CONFIRMED
  }

  /** What may be said to anybody. */
  enum CourseWord {
    CANNOT_TELL_YET("cannot tell yet"),
    ON_COURSE("on course"),
    SLOWER_THAN_USUAL("slower than usual"),
    HARDLY_CHANGING("hardly changing"),
    GETTING_WORSE("getting worse"),
    GOAL_REACHED("goal reached");

    private final String words;

    CourseWord(String words) {
      this.words = words;
    }

    /** In plain words. */
    public String words() {
      return words;
    }
  }

  /** What to do, and why; the decision is the clinician's. */
  record Proposal(Step step, List<String> because) {
    public Proposal {
      because = List.copyOf(because);
    }
  }

  /** What may be proposed at a re-evaluation. */
  enum Step {
    CONTINUE,
    CHANGE,
    REFER_BACK,
    DISCHARGE
  }
}
