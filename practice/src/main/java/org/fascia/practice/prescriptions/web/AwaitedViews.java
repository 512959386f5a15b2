package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fascia.practice.cases.Case;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.AtRiskNotice;
import org.fascia.practice.prescriptions.AtRiskNotices;
import org.fascia.practice.prescriptions.OrderDraft;
import org.fascia.practice.prescriptions.OrderDrafts;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Shows what there is of an order until it is complete. */
@Component
class AwaitedViews {
  private static final double CENTS = 100;

  private final ForCaller<OrderDrafts> drafts;
  private final ForCaller<AtRiskNotices> notices;
  private final SaidSentences said;
  private final OrderFacts facts;

  AwaitedViews(
      ForCaller<OrderDrafts> drafts,
      ForCaller<AtRiskNotices> notices,
      SaidSentences said,
      OrderFacts facts) {
    this.drafts = drafts;
    this.notices = notices;
    this.said = said;
    this.facts = facts;
  }

  AwaitedView of(Caller caller, Case file) {
    Optional<OrderDraft> draft = drafts.as(caller).awaited(file.id());
    return new AwaitedView(
        "/cases/" + file.id() + "/prescription",
        file.id().toString(),
        draft.map(one -> Format.date(one.since().date())).orElse(""),
        draft.map(OrderDraft::by).orElse(""),
        draft.map(this::said).orElse(List.of()),
        said.all(caller, file.id()),
        notices.as(caller).of(file.id()).stream().map(AwaitedViews::notice).toList());
  }

  private List<Fact> said(OrderDraft draft) {
    return facts.typed(OrderText.of(new LinkedMultiValueMap<>(draft.typed())));
  }

  private static String notice(AtRiskNotice notice) {
    return text(
        "prescriptions.notice.signed",
        notice.signedBy(),
        Format.date(notice.signedOn().date()),
        notice.service(),
        notice.days(),
        String.format(Locale.US, "$%,.2f", notice.cents() / CENTS),
        notice.reason());
  }
}
