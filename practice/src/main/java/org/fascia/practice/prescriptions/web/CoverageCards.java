package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Authorisation;
import org.fascia.practice.prescriptions.Authorisations;
import org.fascia.practice.prescriptions.CallLog;
import org.fascia.practice.prescriptions.Confirmation;
import org.fascia.practice.prescriptions.Confirmations;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.CoverageEvent;
import org.fascia.practice.prescriptions.CoveragePapers;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.prescriptions.PayerCall;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** Gathers what is on file about the payers of a case. */
@Component
class CoverageCards {
  private final ForCaller<Coverages> coverages;
  private final ForCaller<Authorisations> authorisations;
  private final ForCaller<Confirmations> confirmations;
  private final ForCaller<CallLog> calls;
  private final ForCaller<CoveragePapers> papers;
  private final CoverageFacts facts;
  private final PayerPacks packs;
  private final ClinicDays days;

  CoverageCards(
      ForCaller<Coverages> coverages,
      ForCaller<Authorisations> authorisations,
      ForCaller<Confirmations> confirmations,
      ForCaller<CallLog> calls,
      ForCaller<CoveragePapers> papers,
      CoverageFacts facts,
      PayerPacks packs,
      ClinicDays days) {
    this.coverages = coverages;
    this.authorisations = authorisations;
    this.confirmations = confirmations;
    this.calls = calls;
    this.papers = papers;
    this.facts = facts;
    this.packs = packs;
    this.days = days;
  }

  /** The payers of a case, those that hold today first. */
  List<CoverageCard> of(Caller caller, CaseId file) {
    ClinicDay today = days.today(caller);
    List<Authorisation> permissions = authorisations.as(caller).of(file);
    return coverages.as(caller).of(file).stream()
        .sorted(CoverageCards.inOrder(today))
        .map(one -> card(caller, one, permissions, today))
        .toList();
  }

  private static Comparator<Coverage> inOrder(ClinicDay today) {
    return Comparator.comparing((Coverage one) -> !one.holdsOn(today))
        .thenComparingInt(one -> one.terms().rank());
  }

  private CoverageCard card(
      Caller caller, Coverage one, List<Authorisation> permissions, ClinicDay today) {
    Optional<PayerPack> pack = packs.find(one.terms().payer().pack(), today.date());
    ZoneId zone = days.zone(caller);
    return new CoverageCard(
        one.id().toString(),
        one.terms().payer().name(),
        "/coverages/" + one.id(),
        "/settings/payers/" + one.terms().payer().pack(),
        pack.map(PayerPack::name).orElse(one.terms().payer().pack().value()),
        standing(one, today),
        one.holdsOn(today) ? Tone.SUCCESS : Tone.PLAIN,
        facts.of(one, pack),
        one.events().stream().map(event -> happening(one, event)).toList(),
        permissions.stream()
            .filter(permission -> permission.coverage().equals(one.id()))
            .map(permission -> AuthorisationRow.of(permission, today))
            .toList(),
        said(confirmations.as(caller).of(one.id()), pack, today),
        calls.as(caller).of(one.id()).stream().map(call -> row(call, zone)).toList(),
        papers.as(caller).of(one.id()).stream().map(CoverageCards::row).toList());
  }

  private static String standing(Coverage one, ClinicDay today) {
    if (one.holdsOn(today)) {
      return text("payers.rank", one.terms().rank());
    }
    return text(
        one.terms().window().from().isAfter(today)
            ? "payers.standing.later"
            : "payers.standing.over");
  }

  private static CoverageCard.Happening happening(Coverage one, CoverageEvent event) {
    return new CoverageCard.Happening(
        text(
            "payers.event.line",
            Format.date(event.day().date()),
            text("payers.event." + event.kind().name())),
        text("payers.event.by", event.words(), event.by()),
        "/coverages/" + one.id() + "/events/" + event.id() + "/withdraw");
  }

  /** The newest word on each limit. */
  private static List<CoverageCard.SaidRow> said(
      List<Confirmation> newestFirst, Optional<PayerPack> pack, ClinicDay today) {
    Map<String, Confirmation> latest = new LinkedHashMap<>();
    newestFirst.forEach(one -> latest.putIfAbsent(one.limit(), one));
    return latest.values().stream().map(one -> row(one, pack, today)).toList();
  }

  private static CoverageCard.SaidRow row(
      Confirmation one, Optional<PayerPack> pack, ClinicDay today) {
    return new CoverageCard.SaidRow(
        pack.flatMap(rules -> rules.rule(one.limit())).map(rule -> rule.says()).orElse(one.limit()),
        PayerText.amount(one.measure(), one.left()),
        Format.date(one.asOf().date()),
        one.isStale(today)
            ? text("payers.said.stale", count("payers.said.age", one.age(today)))
            : count("payers.said.age", one.age(today)),
        one.isStale(today) ? Tone.CAUTION : Tone.PLAIN,
        one.toldBy(),
        one.reference());
  }

  private static CoverageCard.CallRow row(PayerCall call, ZoneId zone) {
    return new CoverageCard.CallRow(
        Format.moment(call.calledAt(), zone),
        call.spokeWith(),
        call.reference().isEmpty() ? text("payers.none") : call.reference(),
        call.said());
  }

  private static String row(CoveragePapers.OnFile paper) {
    return text(
        "payers.paper.line",
        text("payers.paper." + paper.paper().name()),
        Format.date(paper.day().date()));
  }
}
