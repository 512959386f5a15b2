package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fascia.budget.BudgetCase;
import org.fascia.budget.CaseEvent;
import org.fascia.budget.Claim;
import org.fascia.budget.packs.Paper;
import org.fascia.budget.packs.PayerId;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.UsState;

/** Says a case on record in the budget's words, as it stands on one day. */
final class BudgetCases {
  /** Whose rules hold where nobody is on file as payer. */
  static final PayerId NOBODY = new PayerId("self-pay");

  private final PayerPacks packs;

  BudgetCases(PayerPacks packs) {
    this.packs = packs;
  }

  BudgetCase of(CaseOnRecord record, ClinicDay asOf) {
    PayerLine line = PayerLine.of(record.coverages());
    Optional<Coverage> first = line.on(asOf.date());
    BudgetOrders orders = new BudgetOrders(record);
    return new BudgetCase(
        line.stretches().stream().map(stretch -> coverage(stretch, asOf)).toList(),
        first.map(BudgetCases::claim).orElse(Claim.NONE),
        orders.terms(),
        new BudgetPermits(record).authorisations(),
        orders.visits(),
        record.coverages().stream().flatMap(one -> events(one).stream()).toList(),
        confirmations(record, first),
        orders.answers(),
        record.reports(),
        papers(record, first, asOf),
        orders.usual());
  }

  /** Who pays on that day, as far as somebody is on file. */
  static Optional<Coverage> payer(CaseOnRecord record, ClinicDay day) {
    return PayerLine.of(record.coverages()).on(day.date());
  }

  private org.fascia.budget.Coverage coverage(PayerLine.Stretch stretch, ClinicDay asOf) {
    Optional<CoverageTerms> terms = stretch.coverage().map(Coverage::terms);
    return new org.fascia.budget.Coverage(
        terms.map(it -> it.payer().pack()).filter(pack -> known(pack, asOf)).orElse(NOBODY),
        stretch.from().map(ClinicDay::date),
        terms.map(it -> it.plan().limits()).orElse(Map.of()),
        terms.flatMap(it -> it.plan().benefitYear()));
  }

  // a payer without rules for the day leaves the case countable
  private boolean known(PayerId payer, ClinicDay asOf) {
    return packs.find(payer, asOf.date()).isPresent();
  }

  private static Claim claim(Coverage one) {
    Optional<Accident> accident = one.terms().accident();
    return new Claim(
        one.terms().claim(),
        accident.map(it -> it.day().date()),
        accident.flatMap(Accident::state).map(UsState::code));
  }

  private static List<CaseEvent> events(Coverage one) {
    return one.events().stream()
        .filter(event -> event.kind() != CoverageEvent.Kind.PAYER_CHANGED)
        .map(
            event ->
                new CaseEvent(
                    event.day().date(),
                    CaseEvent.Kind.valueOf(event.kind().name()),
                    Optional.of(one.terms().payer().pack())))
        .toList();
  }

  private static List<org.fascia.budget.Confirmation> confirmations(
      CaseOnRecord record, Optional<Coverage> first) {
    return record.confirmations().stream()
        .filter(said -> first.filter(one -> one.id().equals(said.coverage())).isPresent())
        .map(
            said ->
                new org.fascia.budget.Confirmation(
                    said.limit(), said.left(), said.asOf().date(), said.toldBy(), said.reference()))
        .toList();
  }

  private static Set<Paper> papers(CaseOnRecord record, Optional<Coverage> first, ClinicDay asOf) {
    Set<Paper> papers =
        record.papers().stream()
            .filter(paper -> !paper.day().isAfter(asOf))
            .map(CoveragePapers.OnFile::paper)
            .collect(Collectors.toCollection(TreeSet::new));
    if (first.filter(one -> isEnrolled(record, one, asOf)).isPresent()) {
      papers.add(Paper.ENROLMENT);
    }
    return papers;
  }

  /** Whether whoever has the case is enrolled with the payer; somebody is, where nobody has it. */
  private static boolean isEnrolled(CaseOnRecord record, Coverage one, ClinicDay day) {
    return record.enrolments().stream()
        .filter(enrolled -> enrolled.pack().equals(one.terms().payer().pack()))
        .filter(enrolled -> enrolled.window().holds(day))
        .anyMatch(
            enrolled ->
                record
                    .file()
                    .therapist()
                    .filter(has -> !has.equals(enrolled.therapist()))
                    .isEmpty());
  }
}
