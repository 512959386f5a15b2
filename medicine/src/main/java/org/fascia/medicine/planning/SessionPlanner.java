package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Permit;
import org.fascia.medicine.screening.Request;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;

/**
 * Turns a wish for a session for well-being and what is known of a person into an outline, or says
 * what must happen first. The same safety rules hold as for a treatment.
 *
 * <p>Pure: the same wish, facts, day and knowledge give the same outline, byte for byte.
 */
public final class SessionPlanner {
  private final Knowledge knowledge;
  private final Screener screener;

  /** A planner with this knowledge and the screener made of it. */
  public SessionPlanner(Knowledge knowledge, Screener screener) {
    this.knowledge = knowledge;
    this.screener = screener;
  }

  /** What a wish as a whole asks of the safety rules: classical massage where it is wanted. */
  public Request request(Wish wish) {
    return SessionMeaning.of(wish, knowledge).request();
  }

  /** Screens the session and answers with an outline or with what must happen first. */
  public OutlineAnswer answer(SessionBasis basis) {
    ScreenedWish screened = screened(basis);
    return screened
        .whole()
        .permit()
        .map(permit -> drafted(screened, permit))
        .orElseGet(() -> NoOutline.Forbidden.by(screened.whole()));
  }

  /** Holds steps a therapist changed against wish and limits; nothing is kept when one fails. */
  public OutlineRevision revise(Outline outline, List<LineEdit> edits) {
    SessionBasis basis = outline.basis();
    ScreenedWish screened = screened(basis);
    LineEdits held = new LineEdits(knowledge, screened.lines(), bounds(screened));
    List<Outline.Step> steps = held.lines(edits).stream().map(Outline.Step::of).toList();
    return held.faults().isEmpty()
        ? new OutlineRevision.Revised(outline.with(steps))
        : new OutlineRevision.Rejected(held.faults());
  }

  /** Holds the steps of an accepted outline against the wish and the facts as they are now. */
  public PlanReview review(SessionBasis basis, List<LineEdit> accepted) {
    return switch (answer(basis)) {
      case NoOutline stopped -> new PlanReview.Stopped(stopped.screening());
      case Outline now ->
          switch (revise(now, accepted)) {
            case OutlineRevision.Revised _ -> new PlanReview.StillFits();
            case OutlineRevision.Rejected(List<LineFault> faults) -> new PlanReview.Differs(faults);
          };
    };
  }

  /** All that a session may do; nothing when the screening as it stands forbids one. */
  public Allowances allowances(SessionBasis basis) {
    ScreenedWish screened = screened(basis);
    if (screened.whole().permit().isEmpty()) {
      return new Allowances(List.of(), List.of());
    }
    return Allowances.of(
        techniques(basis).stream()
            .map(it -> ruled(it, screened.meaning().regions(), screened.lines()))
            .toList());
  }

  private OutlineAnswer drafted(ScreenedWish screened, Permit permit) {
    SessionBasis basis = screened.basis();
    LineScreener lines = screened.lines();
    List<TreatedRegion> regions = screened.meaning().regions();
    List<RuledTechnique> chosen = chosen(techniques(basis), regions, lines);
    List<Line> shared = new LineMinutes(regions).lines(chosen, basis.wish().perVisit());
    List<Omission> leftOut = Omission.of(chosen);
    return shared.isEmpty()
        ? new NoOutline.NothingLeft(permit.screening(), leftOut)
        : new Outline(
            permit,
            basis,
            new Outline.Parts(
                shared.stream().map(Outline.Step::of).toList(),
                leftOut,
                rules(permit.screening(), lines, new VisitChoice(shared, leftOut, List.of()))));
  }

  /** The first technique wherever it may be used, the next ones only where it may not. */
  private static List<RuledTechnique> chosen(
      List<Technique> techniques, List<TreatedRegion> regions, LineScreener lines) {
    Set<TreatedRegion> open = new LinkedHashSet<>();
    regions.forEach(region -> open.addAll(region.apart()));
    List<RuledTechnique> chosen = new ArrayList<>();
    for (Technique technique : techniques) {
      if (!open.isEmpty()) {
        RuledTechnique ruled = ruled(technique, TreatedRegion.together(List.copyOf(open)), lines);
        ruled.parts().forEach(part -> part.where().apart().forEach(open::remove));
        chosen.add(ruled);
      }
    }
    return chosen;
  }

  private static RuledTechnique ruled(
      Technique technique, List<TreatedRegion> regions, LineScreener lines) {
    Candidate candidate = new Candidate(technique, new Reason.AskedFor(), Optional.empty());
    return RuledTechnique.of(new Assignment(candidate, regions), lines);
  }

  private List<Technique> techniques(SessionBasis basis) {
    return knowledge.wellness().techniques().stream().filter(basis.scope()::holds).toList();
  }

  private static List<FiredRule> rules(Screening whole, LineScreener lines, VisitChoice visit) {
    RulesThatCount rules = new RulesThatCount().add(whole.fired());
    for (Line line : visit.lines()) {
      rules.add(lines.fired(line.technique(), line.where()));
      rules.add(lines.forceRules(line.where()));
    }
    return rules.addReasonsOf(visit).list();
  }

  private Bounds bounds(ScreenedWish screened) {
    SessionBasis basis = screened.basis();
    return new Bounds(
        basis.wish().perVisit(),
        screened.meaning().regions(),
        knowledge.wellness().techniques()::contains,
        basis.scope(),
        new Bounds.Reasons(List.of(), new Reason.AskedFor()),
        "part of this session");
  }

  private ScreenedWish screened(SessionBasis basis) {
    return ScreenedWish.of(basis, knowledge, screener);
  }
}
