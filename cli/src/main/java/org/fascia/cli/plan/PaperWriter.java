package org.fascia.cli.plan;

import java.util.ArrayList;
import java.util.List;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.OpenPoint;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.screening.Question;
import org.fascia.medicine.screening.Screening;

/** Writes an answer down, section by section. */
final class PaperWriter {
  private PaperWriter() {}

  static Paper paper(Answered answered) {
    return switch (answered.answer()) {
      case Proposal proposal -> plan(answered, proposal);
      case NoPlan noPlan -> noPlan(answered, noPlan);
    };
  }

  private static Paper plan(Answered answered, Proposal proposal) {
    Citations citations = new Citations();
    List<Section> sections = new ArrayList<>();
    sections.add(OrderSection.of(answered.knowledge(), answered.order(), proposal.diagnoses()));
    sections.add(SafetySection.ofPlan(proposal, citations));
    sections.add(VisitSection.of(proposal));
    sections.add(CourseSection.of(proposal));
    sections.add(GoalSection.of(proposal));
    addUnlessEmpty(sections, HomeSection.of(proposal));
    AskSection.of(answered.ask(proposal.screening()), proposal.openPoints()).stream()
        .map(Draft::section)
        .forEach(sections::add);
    sections.add(BesideSection.of(proposal, citations));
    end(sections, answered, citations);
    return new Paper(
        "Plan proposed for " + answered.chart().patient(),
        List.of(
            "For " + answered.asOf() + ". A licensed therapist checks, changes and signs it.",
            "Knowledge " + answered.knowledge().version() + "."),
        sections);
  }

  private static Paper noPlan(Answered answered, NoPlan noPlan) {
    Citations citations = new Citations();
    Order order = answered.order();
    Screening screening = noPlan.screening();
    List<Section> sections = new ArrayList<>();
    List<Question> mayChangeIt = answered.mayChangeIt(screening);
    List<Question> others = new ArrayList<>(answered.ask(screening));
    others.removeAll(mayChangeIt);
    sections.add(FirstSection.of(order, noPlan, mayChangeIt));
    sections.add(OrderSection.of(answered.knowledge(), order, List.of()));
    sections.add(SafetySection.ofNoPlan(noPlan, citations));
    AskSection.of(others, openPoints(noPlan)).stream().map(Draft::section).forEach(sections::add);
    end(sections, answered, citations);
    return new Paper(
        "No plan for " + answered.chart().patient(),
        List.of(
            "For " + answered.asOf() + ".", "Knowledge " + answered.knowledge().version() + "."),
        sections);
  }

  private static List<OpenPoint> openPoints(NoPlan noPlan) {
    return noPlan instanceof NoPlan.Forbidden forbidden ? forbidden.openPoints() : List.of();
  }

  private static void end(List<Section> sections, Answered answered, Citations citations) {
    ChartSection.of(answered.chart()).stream().map(Draft::section).forEach(sections::add);
    addUnlessEmpty(sections, citations.section());
  }

  private static void addUnlessEmpty(List<Section> sections, Draft draft) {
    if (!draft.isEmpty()) {
      sections.add(draft.section());
    }
  }
}
