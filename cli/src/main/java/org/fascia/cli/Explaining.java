package org.fascia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fascia.cli.plan.Answered;
import org.fascia.medicine.planning.Cause;
import org.fascia.medicine.planning.Ceiling;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Screener;

/** Answers what somebody asks after a plan: a rule by its id, a line by its number. */
record Explaining(Referral referral, Planner planner, Screener screener) {

  List<String> of(String asked, Answered answered) {
    OptionalInt line = number(asked);
    if (line.isPresent()) {
      return line(line.getAsInt(), answered);
    }
    List<String> lines = new ArrayList<>(rule(asked));
    if (answered.answer() instanceof Proposal proposal) {
      lines.addAll(inThePlan(asked, proposal));
    }
    return lines;
  }

  /** What the rule does to single lines, which are screened by themselves. */
  private static List<String> inThePlan(String id, Proposal proposal) {
    Stream<String> counts =
        proposal.rules().stream()
            .filter(rule -> rule.id().equals(id))
            .map(rule -> "  In the plan: comes to " + rule.outcome().slug());
    Stream<String> lowered =
        proposal.lines().stream()
            .filter(line -> lowers(id, line.ceiling()))
            .map(
                line ->
                    "  In the plan: %s, %s: %s"
                        .formatted(
                            line.technique().name(),
                            PlanWords.region(line.where()),
                            PlanWords.pressure(line)));
    Stream<String> leftOut =
        proposal.omissions().stream()
            .filter(omission -> leavesOut(id, omission.cause()))
            .map(omission -> "  Not in the plan: " + PlanWords.omission(omission));
    return Stream.of(counts, lowered, leftOut).flatMap(lines -> lines).toList();
  }

  private static boolean lowers(String id, Optional<Ceiling> ceiling) {
    return ceiling.filter(it -> isRule(id, it)).isPresent();
  }

  private static boolean leavesOut(String id, Cause cause) {
    return switch (cause) {
      case Cause.KeptOut(FiredRule rule) -> rule.id().equals(id);
      case Cause.NotPermitted(FiredRule rule) -> rule.id().equals(id);
      case Cause.NotAtThisPressure(_, _, Ceiling ceiling) -> isRule(id, ceiling);
      case Cause.AgainstTheOrder _, Cause.NeverTreated _, Cause.DoneAtHome _, Cause.OutOfScope _ ->
          false;
    };
  }

  private static boolean isRule(String id, Ceiling ceiling) {
    return ceiling instanceof Ceiling.OfRule(FiredRule rule) && rule.id().equals(id);
  }

  private List<String> rule(String id) {
    var facts = planner.facts(referral.order(), referral.chart().facts());
    return screener
        .explain(facts, planner.request(referral.order(), facts), id)
        .map(account -> new RuleText("The order as a whole", account).lines())
        .orElseThrow(() -> BadInput.noRule(id));
  }

  private static List<String> line(int number, Answered answered) {
    return switch (answered.answer()) {
      case NoPlan _ -> throw new BadInput("there is no plan, so there is no line to explain");
      case Proposal proposal when number < 1 || number > proposal.lines().size() ->
          throw new BadInput(
              "the plan has lines 1 to %d, not %d".formatted(proposal.lines().size(), number));
      case Proposal proposal -> new LineText(proposal, number).lines();
    };
  }

  private static OptionalInt number(String asked) {
    return asked.matches("-?\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(asked))
        : OptionalInt.empty();
  }
}
