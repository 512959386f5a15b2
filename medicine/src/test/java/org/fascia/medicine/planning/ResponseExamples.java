package org.fascia.medicine.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.trajectory.Trajectory;

/** Responses under the plan that was followed, two days before it is looked at again. */
final class ResponseExamples {
  static final LocalDate DAY = OrderExamples.AS_OF.minusDays(2);

  private ResponseExamples() {}

  static Response worse(List<LineEdit> followed) {
    return scored(Change.Answer.WORSE, Optional.empty(), followed);
  }

  static Response proposing(Trajectory.Step step, List<LineEdit> followed) {
    return scored(
        Change.Answer.SAME,
        Optional.of(new Trajectory.Proposal(step, List.of("Something was seen."))),
        followed);
  }

  static Response scored(
      Change.Answer answer, Optional<Trajectory.Proposal> proposal, List<LineEdit> followed) {
    return new Response(
        List.of(
            new Response.Scored(
                "nprs", Optional.empty(), answer, proposal, new Response.Then(DAY, followed))),
        List.of());
  }

  static Response flare(String region, Side side, String technique, List<LineEdit> followed) {
    return flareOn(DAY, region, side, technique, followed);
  }

  static Response flareOn(
      LocalDate day, String region, Side side, String technique, List<LineEdit> followed) {
    return new Response(
        List.of(),
        List.of(
            new Response.Adverse(
                new Response.Place(region, side, technique),
                new Response.Felt(Response.Kind.FLARE, 6, Optional.of(Duration.ofDays(3))),
                new Response.Then(day, followed))));
  }

  /** Both together. */
  static Response both(Response one, Response other) {
    return new Response(
        java.util.stream.Stream.concat(one.scored().stream(), other.scored().stream()).toList(),
        java.util.stream.Stream.concat(one.adverse().stream(), other.adverse().stream()).toList());
  }

  static List<LineEdit> edits(Proposal plan) {
    return plan.lines().stream().map(LineEdit::of).toList();
  }
}
