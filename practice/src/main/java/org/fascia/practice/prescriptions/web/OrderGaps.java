package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.planning.Order;

/**
 * What an order still lacks, as questions with boxes for the prescriber.
 *
 * @param asks in the order of the sheet
 */
public record OrderGaps(List<Ask> asks) {
  private static final List<String> FIELDS =
      List.of(
          "patientName",
          "diagnosis1",
          "schedule",
          "regions",
          "minutes",
          "goals",
          "necessity",
          "precautions",
          "authorisation",
          "claim",
          "onset",
          "prescriber",
          "licence",
          "phone",
          "procedure");

  public OrderGaps {
    asks = List.copyOf(asks);
  }

  /**
   * One question.
   *
   * @param boxes answers to tick, a colon at the end asking for words; empty where only words will
   *     do
   */
  public record Ask(String question, List<String> boxes) {
    public Ask {
      boxes = List.copyOf(boxes);
    }
  }

  /** The questions for these fields, each at most once. */
  static OrderGaps of(Set<String> fields) {
    return new OrderGaps(FIELDS.stream().filter(fields::contains).map(OrderGaps::ask).toList());
  }

  /** The same, asking first which of an order's two budgets is meant. */
  OrderGaps with(Order order) {
    if (!order.countsVisitsTwoWays()) {
      return this;
    }
    int stated = order.course().visits().getAsInt();
    int counted = order.countedVisits().getAsInt();
    List<Ask> all = new ArrayList<>(asks);
    all.remove(ask("schedule"));
    all.addFirst(
        new Ask(
            text("prescriptions.add.visits", stated, counted),
            List.of(
                text("prescriptions.add.visits.box", stated),
                text("prescriptions.add.visits.box", counted))));
    return new OrderGaps(all);
  }

  private static Ask ask(String field) {
    String boxes = text("prescriptions.add." + field + ".boxes");
    return new Ask(
        text("prescriptions.add." + field),
        Stream.of(boxes.split("\\|")).map(String::strip).filter(box -> !box.isEmpty()).toList());
  }
}
