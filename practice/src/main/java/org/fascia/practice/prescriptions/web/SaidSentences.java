package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Prescription;
import org.fascia.practice.prescriptions.VerbalOrder;
import org.fascia.practice.prescriptions.VerbalOrder.State;
import org.fascia.practice.prescriptions.VerbalOrders;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Format;
import org.springframework.stereotype.Component;

/** What prescribers said, in sentences. */
@Component
class SaidSentences {
  private final ForCaller<VerbalOrders> verbal;
  private final ClinicDays days;

  SaidSentences(ForCaller<VerbalOrders> verbal, ClinicDays days) {
    this.verbal = verbal;
    this.days = days;
  }

  /** All that was said in a case, with where each stands. */
  List<String> all(Caller caller, CaseId file) {
    return verbal.as(caller).of(file).stream().map(one -> standing(caller, one)).toList();
  }

  /** What this order countersigned. */
  List<String> countersignedBy(Caller caller, Prescription order) {
    return verbal.as(caller).of(order.file()).stream()
        .filter(one -> one.signed().filter(order.id()::equals).isPresent())
        .map(one -> standing(caller, one))
        .toList();
  }

  /** The verbal orders of a case that a signed order may countersign, to choose from. */
  List<Choice> open(Caller caller, CaseId file) {
    return verbal.as(caller).of(file).stream()
        .filter(one -> one.signed().isEmpty())
        .map(one -> new Choice(one.id().toString(), heard(caller, one)))
        .toList();
  }

  private String standing(Caller caller, VerbalOrder one) {
    State state = one.state(days.today(caller));
    return heard(caller, one)
        + " "
        + text("prescriptions.verbal." + state, Format.date(one.signBy().date()));
  }

  private String heard(Caller caller, VerbalOrder one) {
    return text(
        "prescriptions.verbal.heard",
        one.saidBy(),
        Format.moment(one.saidAt(), days.zone(caller)),
        one.heardBy(),
        one.words());
  }
}
