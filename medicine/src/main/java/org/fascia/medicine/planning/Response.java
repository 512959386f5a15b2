package org.fascia.medicine.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.trajectory.Trajectory;

/** How a patient has responded to the treatment so far. */
public record Response(List<Scored> scored, List<Adverse> adverse) {
  /** Nothing is known of a response. */
  public static final Response NONE = new Response(List.of(), List.of());

  public Response {
    scored = List.copyOf(scored);
    adverse = List.copyOf(adverse);
  }

  /**
   * When it showed, and the lines of the plan that was followed until then; a plan accepted later
   * has taken it into account and is not held against it again.
   */
  public record Then(LocalDate day, List<LineEdit> plan) {
    public Then {
      plan = List.copyOf(plan);
    }
  }

  /**
   * The newest score of a goal's instrument.
   *
   * @param instrument id in {@code instruments.yaml}
   * @param condition id of what it is a goal for; empty where that is not known
   * @param answer against the score the goal is measured from
   * @param proposal what the course proposes at a re-evaluation; empty between them
   */
  public record Scored(
      String instrument,
      Optional<String> condition,
      Change.Answer answer,
      Optional<Trajectory.Proposal> proposal,
      Then then) {}

  /** An unwanted response to a technique at a region. */
  public record Adverse(Place place, Felt felt, Then then) {}

  /** One technique on one region, by ids; the side is unstated for a region in the midline. */
  public record Place(String region, Side side, String technique) {}

  /**
   * What was felt.
   *
   * @param strength 1 to 10; of a pain that rose, by how many points
   * @param lasted how long; empty where nobody asked
   */
  public record Felt(Kind kind, int strength, Optional<Duration> lasted) {
    public Felt {
      if (strength < 1 || strength > 10) {
        throw new IllegalArgumentException("What was felt has a strength from 1 to 10");
      }
    }
  }

  /** The kinds of unwanted response a plan is made gentler for. */
  public enum Kind {
    SORENESS,
    FLARE,
    /** More pain right after a treatment than right before it. */
    PAIN_ROSE
  }
}
