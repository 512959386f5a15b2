package org.fascia.practice.prescriptions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Prescribers;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.prescriptions.Finding;
import org.fascia.practice.prescriptions.Finding.Severity;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;

/** What the pages that take an order in have in common: form, reading, reading back. */
@Component
class OrderDesk {
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<Prescribers> prescribers;
  private final OrderTyping typing;
  private final OrderChoices choices;
  private final OrderFacts facts;

  OrderDesk(
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Prescribers> prescribers,
      OrderTyping typing,
      OrderChoices choices,
      OrderFacts facts) {
    this.prescriptions = prescriptions;
    this.prescribers = prescribers;
    this.typing = typing;
    this.choices = choices;
    this.facts = facts;
  }

  /** The form with what was sent still in it. */
  OrderSheet sheet(MultiValueMap<String, String> sent) {
    OrderText text = OrderText.of(sent);
    return new OrderSheet(text, choices.techniques(), choices.regions(text.regions()));
  }

  /** The order in which nothing is missing and no rule finds an error; else all that is wrong. */
  Checked check(Caller caller, MultiValueMap<String, String> sent, Patient patient, ClinicDay today)
      throws BindException {
    Problems problems = new Problems();
    Optional<ArrivedOrder> read =
        typing.read(OrderText.of(sent), prescribers.as(caller), today.date(), problems);
    List<Finding> findings =
        read.map(order -> judge(caller, order, patient, today)).orElse(List.of());
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> problems.at(field(finding), finding.words()));
    problems.orThrow();
    return new Checked(read.orElseThrow(), findings);
  }

  /** The order read back, with everything typed carried along. */
  ReadBack readBack(Checked checked, MultiValueMap<String, String> sent, ClinicDay today) {
    return new ReadBack(
        facts.arrived(checked.order(), today.date()), checked.warnings(), carried(sent));
  }

  private List<Finding> judge(Caller caller, ArrivedOrder order, Patient patient, ClinicDay today) {
    return prescriptions.as(caller).judge(order.order(), patient.birthDate(), today);
  }

  // the rules know no form; what they say of the diagnoses stands at the first of its fields
  private static String field(Finding finding) {
    return switch (finding.field()) {
      case "diagnoses" -> OrderText.field(1);
      case "credential", "npi" -> "prescriber";
      default -> finding.field();
    };
  }

  private static List<Map.Entry<String, String>> carried(MultiValueMap<String, String> sent) {
    return sent.entrySet().stream()
        .filter(sentField -> !sentField.getKey().equals("_csrf"))
        .filter(sentField -> !sentField.getKey().equals("step"))
        .flatMap(
            sentField ->
                sentField.getValue().stream()
                    .filter(value -> !value.isEmpty())
                    .map(value -> Map.entry(sentField.getKey(), value)))
        .toList();
  }

  /** An order that can be put on file, and what somebody should ask about it. */
  record Checked(ArrivedOrder order, List<Finding> warnings) {}
}
