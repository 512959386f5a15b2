package org.fascia.practice.visits.web;

import static java.util.stream.Collectors.joining;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term;
import org.fascia.budget.packs.UnitRule;
import org.fascia.budget.units.PairQuestion;
import org.fascia.budget.units.Performed;
import org.fascia.budget.units.Procedures;
import org.fascia.budget.units.UnitCounter;
import org.fascia.budget.units.UnitProposal;
import org.fascia.budget.units.UnitTerms;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.practice.ui.Reason;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.TreatedLine;
import org.springframework.stereotype.Component;

/**
 * Proposes units for what a note says was done. The first billing code of a technique is counted;
 * what else it may be billed under stands behind "why?".
 */
@Component
class UnitViews {
  private final Knowledge knowledge;
  private final Procedures procedures = Procedures.load();
  private final UnitCounter counter = new UnitCounter(procedures);

  UnitViews(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** By the rule of the payer; by each, or once where they agree, while no payer is on file. */
  UnitsView of(NoteContent note, Optional<PayerUnits.Stated> payer) {
    List<Performed> visit = note.treated().stream().flatMap(this::performed).toList();
    if (visit.isEmpty()) {
      return new UnitsView(List.of(), List.of());
    }
    String codes = codes(note);
    return payer.map(stated -> byPayer(visit, codes, stated)).orElseGet(() -> byEach(visit, codes));
  }

  private UnitsView byPayer(List<Performed> visit, String codes, PayerUnits.Stated stated) {
    Ruled<Term.Units> units = stated.units();
    UnitProposal proposal = counter.count(visit, UnitTerms.by(units.term().rule()));
    String by = text("visits.units.payer", named(proposal), stated.payer().name());
    Reason.Source source = new Reason.Source(units.rule().source(), "");
    String because =
        String.join(" ", codes, units.rule().says(), named(proposal) + ":", arithmetic(proposal));
    return new UnitsView(
        List.of(
            new UnitsView.Counted(
                by, units(proposal), Reason.of(because, source, cited(proposal)))),
        questions(proposal));
  }

  private UnitsView byEach(List<Performed> visit, String codes) {
    UnitProposal pooled = counter.count(visit, UnitTerms.by(UnitRule.CMS_8_MINUTE));
    UnitProposal alone = counter.count(visit, UnitTerms.by(UnitRule.MIDPOINT));
    List<UnitsView.Counted> counted =
        pooled.lines().equals(alone.lines()) && pooled.tie().isEmpty()
            ? List.of(counted(text("visits.units.both"), codes, List.of(pooled, alone)))
            : List.of(
                counted(named(pooled), codes, List.of(pooled)),
                counted(named(alone), codes, List.of(alone)));
    return new UnitsView(counted, questions(pooled, alone));
  }

  private Stream<Performed> performed(TreatedLine line) {
    return technique(line).billingCodes().stream()
        .findFirst()
        .flatMap(procedures::find)
        .map(procedure -> new Performed(procedure, line.handsOn()))
        .stream();
  }

  private static UnitsView.Counted counted(
      String rule, String codes, List<UnitProposal> proposals) {
    List<String> because = new ArrayList<>();
    because.add(codes);
    proposals.forEach(it -> because.add(named(it) + ": " + arithmetic(it)));
    Reason.Source[] sources =
        proposals.stream().map(UnitViews::cited).toArray(Reason.Source[]::new);
    return new UnitsView.Counted(
        rule, units(proposals.getFirst()), Reason.of(String.join(" ", because), sources));
  }

  private static String arithmetic(UnitProposal proposal) {
    return String.join(" ", proposal.arithmetic());
  }

  private static Reason.Source cited(UnitProposal proposal) {
    return new Reason.Source(proposal.rule().cited().source(), "");
  }

  private static String units(UnitProposal proposal) {
    return proposal.billed().isEmpty()
        ? text("visits.units.none")
        : proposal.billed().stream()
            .map(line -> text("visits.units.line", line.code(), line.units()))
            .collect(joining(", "));
  }

  private static String named(UnitProposal proposal) {
    return text("visits.units.rule", proposal.rule().name(), proposal.rule().version());
  }

  /** Which technique went under which code. */
  private String codes(NoteContent note) {
    return note.treated().stream()
        .map(this::technique)
        .distinct()
        .map(UnitViews::code)
        .collect(joining(" "));
  }

  private static String code(Technique technique) {
    Optional<String> first = technique.billingCodes().stream().findFirst();
    if (first.isEmpty()) {
      return text("visits.units.uncounted", technique.name());
    }
    List<String> others = technique.billingCodes().subList(1, technique.billingCodes().size());
    return others.isEmpty()
        ? text("visits.units.code", technique.name(), first.get())
        : text("visits.units.codes", technique.name(), first.get(), String.join(", ", others));
  }

  private static List<String> questions(UnitProposal... proposals) {
    return Stream.of(proposals)
        .flatMap(it -> it.questions().stream())
        .distinct()
        .map(PairQuestion::words)
        .toList();
  }

  private Technique technique(TreatedLine line) {
    return knowledge.techniques().get(line.technique());
  }
}
