package org.fascia.practice.prescriptions.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Prescribers;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.prescriptions.DiagnosisBook;
import org.fascia.practice.prescriptions.Finding;
import org.fascia.practice.prescriptions.Finding.Severity;
import org.fascia.practice.prescriptions.Particulars;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.Scan;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;

/** What the pages that take an order in have in common: form, reading, reading back. */
@Component
class OrderDesk {
  private static final Set<String> UNTYPED = Set.of("_csrf", "step");

  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<Prescribers> prescribers;
  private final ForCaller<DiagnosisBook> codes;
  private final OrderTyping typing;
  private final OrderChoices choices;
  private final OrderFacts facts;

  OrderDesk(
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Prescribers> prescribers,
      ForCaller<DiagnosisBook> codes,
      OrderTyping typing,
      OrderChoices choices,
      OrderFacts facts) {
    this.prescriptions = prescriptions;
    this.prescribers = prescribers;
    this.codes = codes;
    this.typing = typing;
    this.choices = choices;
    this.facts = facts;
  }

  /** The form with what was sent still in it. */
  OrderSheet sheet(MultiValueMap<String, String> sent) {
    OrderText text = OrderText.of(sent);
    return new OrderSheet(
        text, PaperText.of(sent), choices.techniques(), choices.regions(text.regions()));
  }

  /** Where an order is typed: for whom, on which day, and the scan that lies beside it. */
  record Place(Patient patient, ClinicDay today, Optional<Scan> scan) {}

  /** The order in which nothing is missing and no rule finds an error; else all that is wrong. */
  Checked check(Caller caller, MultiValueMap<String, String> sent, Place place)
      throws BindException {
    Problems problems = new Problems();
    Particulars paper = paper(sent, place, problems);
    Optional<ArrivedOrder> read =
        typing
            .read(codes(caller, place), OrderText.of(sent), prescribers.as(caller), problems)
            .map(order -> new ArrivedOrder(order.order(), order.schedule(), paper));
    List<Finding> findings =
        read.map(order -> prescriptions.as(caller).judge(order, place.patient(), place.today()))
            .orElse(List.of());
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> problems.at(field(finding), finding.words()));
    problems.orThrow();
    return new Checked(read.orElseThrow(), findings);
  }

  /** What the order still lacks for its payer, as far as it was typed. */
  OrderGaps gaps(Caller caller, MultiValueMap<String, String> sent, Place place) {
    Problems problems = new Problems();
    Particulars paper = paper(sent, place, problems);
    OrderText text = OrderText.of(sent);
    Optional<ArrivedOrder> read =
        typing.read(codes(caller, place), text, prescribers.as(caller), problems);
    Order order = read.map(ArrivedOrder::order).orElse(StandIn.ORDER);
    Set<String> fields = new HashSet<>(problems.fields());
    prescriptions
        .as(caller)
        .judge(new ArrivedOrder(order, "", paper), place.patient(), place.today())
        .stream()
        .filter(finding -> finding.severity() != Severity.INFORMATION)
        .forEach(finding -> fields.add(field(finding)));
    text.blank().forEach(fields::add);
    return OrderGaps.of(fields).with(order);
  }

  /** What was typed so far, in its own words. */
  List<Fact> said(MultiValueMap<String, String> sent) {
    return facts.typed(OrderText.of(sent));
  }

  /** The order read back, with everything typed carried along. */
  ReadBack readBack(Checked checked, MultiValueMap<String, String> sent, ClinicDay today) {
    return new ReadBack(
        facts.arrived(checked.order(), today.date()), checked.warnings(), carried(sent));
  }

  private static Particulars paper(
      MultiValueMap<String, String> sent, Place place, Problems problems) {
    Particulars typed = PaperTyping.read(PaperText.of(sent), place.patient(), problems);
    return place.scan().map(scan -> typed.scanned(scan.document())).orElse(typed);
  }

  private OrderTyping.OnDay codes(Caller caller, Place place) {
    return new OrderTyping.OnDay(place.today().date(), codes.as(caller).on(place.today()));
  }

  // the rules know no form; what they say of the diagnoses stands at the first of its fields
  private static String field(Finding finding) {
    return switch (finding.field()) {
      case "diagnoses" -> OrderText.field(1);
      case "credential", "npi" -> "prescriber";
      case "scan" -> "";
      case "procedures" -> "procedure";
      default -> finding.field();
    };
  }

  /** What was typed into the fields, by their names, without the empty ones. */
  static Map<String, List<String>> typed(MultiValueMap<String, String> sent) {
    Map<String, List<String>> typed = new TreeMap<>();
    sent.forEach(
        (field, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
          if (!UNTYPED.contains(field) && !filled.isEmpty()) {
            typed.put(field, filled);
          }
        });
    return typed;
  }

  private static List<Map.Entry<String, String>> carried(MultiValueMap<String, String> sent) {
    return typed(sent).entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
        .toList();
  }

  /** An order that can be put on file, and what somebody should ask about it. */
  record Checked(ArrivedOrder order, List<Finding> warnings) {}
}
