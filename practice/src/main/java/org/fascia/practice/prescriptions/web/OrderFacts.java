package org.fascia.practice.prescriptions.web;

import static java.util.stream.Collectors.joining;
import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Treatment;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;
import org.springframework.stereotype.Component;

/** An order read back, line by line. */
@Component
class OrderFacts {
  private final Knowledge knowledge;

  OrderFacts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Everything an order on file says. */
  List<Fact> onFile(ArrivedOrder arrived) {
    return facts(arrived, ScheduleSentence.of(arrived.order()));
  }

  /** Everything an order says that has just come, with the day it would end if begun today. */
  List<Fact> arrived(ArrivedOrder arrived, LocalDate today) {
    return facts(arrived, ScheduleSentence.begunOn(arrived.order(), today));
  }

  /** What was typed of an order that is not complete, in its own words. */
  List<Fact> typed(OrderText text) {
    return Stream.of(
            new Fact(
                text("prescriptions.fact.diagnoses"),
                text.filled().stream().map(text::diagnosis).collect(joining("; "))),
            new Fact(text("prescriptions.fact.regions"), typedRegions(text)),
            new Fact(text("prescriptions.fact.schedule"), text.schedule()),
            new Fact(text("prescriptions.fact.minutes"), text.minutes()),
            new Fact(text("prescriptions.fact.precautions"), text.precautions()),
            new Fact(
                text("prescriptions.fact.signed"),
                Format.readDate(text.signed()).map(Format::date).orElse(text.signed())))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private String typedRegions(OrderText text) {
    return text.regions().keySet().stream()
        .sorted()
        .map(id -> knowledge.regions().find(id).map(Region::name).orElse(id))
        .collect(joining(", "));
  }

  private List<Fact> facts(ArrivedOrder arrived, String schedule) {
    Order order = arrived.order();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("prescriber", prescriber(order)));
    facts.add(
        fact(
            "diagnoses",
            order.diagnoses().stream()
                .map(knowledge.diagnosisCodes()::titled)
                .collect(joining("; "))));
    facts.add(fact("treatment", treatment(order.treatment())));
    facts.add(fact("regions", regions(order.regions())));
    facts.add(fact("schedule", schedule));
    facts.add(fact("words", "“" + arrived.schedule() + "”"));
    facts.add(
        fact(
            "minutes", order.perVisit().map(Format::minutes).orElse(text("prescriptions.unsaid"))));
    facts.add(fact("precautions", order.precautions().orElse(text("prescriptions.unsaid"))));
    facts.add(fact("signed", Format.date(order.signed())));
    facts.addAll(PaperFacts.of(arrived.particulars()));
    return facts;
  }

  private static Fact fact(String term, String value) {
    return new Fact(text("prescriptions.fact." + term), value);
  }

  private static String prescriber(Order order) {
    return order.prescriber().name()
        + ", "
        + order.prescriber().credential()
        + order
            .prescriber()
            .npi()
            .map(npi -> " · NPI " + npi.digits())
            .orElse(" · " + text("prescriptions.npi.missing"));
  }

  private String treatment(Treatment treatment) {
    return switch (treatment) {
      case Treatment.Massage() -> text("prescriptions.massage");
      case Treatment.Named(List<String> techniques) ->
          techniques.stream()
              .map(id -> knowledge.techniques().find(id).map(Technique::name).orElse(id))
              .collect(joining(", "));
    };
  }

  private String regions(List<OrderedRegion> regions) {
    return regions.isEmpty()
        ? text("prescriptions.regions.unsaid")
        : regions.stream().map(this::region).collect(joining(", "));
  }

  private String region(OrderedRegion ordered) {
    String name =
        knowledge.regions().find(ordered.region()).map(Region::name).orElse(ordered.region());
    return ordered.side() == Side.UNSTATED
        ? name
        : text("prescriptions.side." + ordered.side().name(), name);
  }
}
