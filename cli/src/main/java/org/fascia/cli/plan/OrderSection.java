package org.fascia.cli.plan;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.MatchedDiagnosis;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.medicine.planning.Treatment;

/** The order as it was read, and what its diagnoses led to. */
final class OrderSection {
  private final Knowledge knowledge;
  private final Order order;

  private OrderSection(Knowledge knowledge, Order order) {
    this.knowledge = knowledge;
    this.order = order;
  }

  static Section of(Knowledge knowledge, Order order, List<MatchedDiagnosis> matched) {
    return new OrderSection(knowledge, order).section(matched);
  }

  private Section section(List<MatchedDiagnosis> matched) {
    Draft draft = new Draft("Order");
    draft.point(signer());
    draft.point(treatment() + ": " + where());
    draft.point(howOften());
    order.precautions().ifPresent(words -> draft.point("Prescriber's precautions: " + words));
    for (String code : order.diagnoses()) {
      draft.point(code + title(code) + ledTo(code, matched));
    }
    return draft.section();
  }

  private String signer() {
    Prescriber prescriber = order.prescriber();
    String npi = prescriber.npi().map(Npi::digits).map(it -> ", NPI " + it).orElse("");
    return prescriber.name() + ", " + prescriber.credential() + npi + ", signed " + order.signed();
  }

  private String treatment() {
    return switch (order.treatment()) {
      case Treatment.Massage massage -> "Massage";
      case Treatment.Named(List<String> named) ->
          named.stream().map(id -> knowledge.techniques().get(id).name()).collect(joining(", "));
    };
  }

  private String where() {
    return order.regions().isEmpty()
        ? "no region named"
        : order.regions().stream().map(this::region).collect(joining("; "));
  }

  private String region(OrderedRegion ordered) {
    String side = PlanWords.side(ordered.side());
    String name = knowledge.regions().get(ordered.region()).plainName();
    return side.isEmpty() ? name : name + ", " + side;
  }

  private String howOften() {
    Stream<String> parts =
        Stream.of(
                order.frequency().map(PlanWords::frequency),
                order.course().length().map(PlanWords::length),
                order.course().visits().isPresent()
                    ? java.util.Optional.of(
                        PlanWords.visits(order.course().visits().getAsInt()) + " in all")
                    : java.util.Optional.<String>empty(),
                order.perVisit().map(it -> it.toMinutes() + " minutes each"))
            .flatMap(java.util.Optional::stream);
    return PlanWords.sentence(parts.collect(joining(", ")));
  }

  private String title(String code) {
    return knowledge.diagnosisCodes().standing(code) instanceof CodeStanding.Billable billable
        ? " (" + billable.title() + ")"
        : "";
  }

  private static String ledTo(String code, List<MatchedDiagnosis> matched) {
    return matched.stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .map(
            it ->
                it.condition()
                    .map(Condition::name)
                    .map(name -> ": planned as " + name)
                    .orElse(": screened; no condition is on file to plan it by"))
        .orElse("");
  }
}
