package org.fascia.cli.plan;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.NoPlan.Contact;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.screening.Question;

/** What must happen before there can be a plan. */
final class FirstSection {
  private FirstSection() {}

  /** The section; {@code mayChangeIt} are questions whose answers may change the verdict. */
  static Section of(Order order, NoPlan noPlan, List<Question> mayChangeIt) {
    String prescriber = order.prescriber().name() + ", " + order.prescriber().credential();
    return switch (noPlan) {
      case NoPlan.Forbidden forbidden -> forbidden(forbidden, mayChangeIt, prescriber);
      case NoPlan.NothingLeft nothing -> nothingLeft(nothing, prescriber);
      case NoPlan.NowhereToTreat _ -> nowhere(prescriber);
    };
  }

  private static Section forbidden(
      NoPlan.Forbidden forbidden, List<Question> mayChangeIt, String prescriber) {
    Draft draft =
        new Draft("What must happen first: " + SafetySection.words(forbidden.screening()));
    for (NoPlan.Step step : forbidden.first()) {
      draft.point(
          call(step.contact(), prescriber) + " about: " + step.rule().sharedName(),
          List.of(step.rule().action()));
    }
    if (!mayChangeIt.isEmpty()) {
      draft.point(
          "Ask at once, for the answer may change this:",
          mayChangeIt.stream().map(it -> PlanWords.sentence(it.question())).toList());
    }
    return draft.section();
  }

  private static String call(Contact contact, String prescriber) {
    return switch (contact) {
      case EMERGENCY_SERVICES -> "Stop and call emergency services";
      case PHYSICIAN_TODAY -> "No massage now; speak with a physician or " + prescriber + " today";
      case PATIENT -> "Ask the patient for the missing date or place";
      case PRESCRIBER -> "Get the written answer of " + prescriber;
      case PHYSICIAN -> "Advise the patient to see a physician";
    };
  }

  private static Section nothingLeft(NoPlan.NothingLeft nothing, String prescriber) {
    Draft draft = new Draft("What must happen first: the order needs a change");
    draft.words("A session would be permitted, but nothing of what was ordered can be done here:");
    nothing.omissions().forEach(it -> draft.point(PlanWords.omission(it) + "."));
    String possible =
        nothing.permitted().isEmpty()
            ? "No technique that fits the condition is permitted there."
            : "Permitted there, if ordered: "
                + nothing.permitted().stream()
                    .map(it -> it.technique().name())
                    .collect(joining(", "))
                + ".";
    draft.words(possible + " The order stands; discuss with " + prescriber + ".");
    return draft.section();
  }

  private static Section nowhere(String prescriber) {
    Draft draft = new Draft("What must happen first: the order needs a region");
    draft.point(
        "Ask "
            + prescriber
            + " where to treat: the order names no region, and its diagnoses point to none.");
    return draft.section();
  }
}
