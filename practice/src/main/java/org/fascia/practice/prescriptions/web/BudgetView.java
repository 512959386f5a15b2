package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.cases.Case;
import org.fascia.practice.prescriptions.VisitsLeft;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Reason;
import org.fascia.practice.ui.Tone;

/**
 * The visits left in a case and the order they come from.
 *
 * @param href where a prescription is entered
 * @param open whether the case still takes one
 * @param left the visits left, in words
 * @param binds which limit binds, in words
 * @param order the active order read back; empty without one
 */
public record BudgetView(
    String href, boolean open, String left, String binds, Tone tone, List<Fact> order) {
  private static final int FEW = 2;

  public BudgetView {
    order = List.copyOf(order);
  }

  static BudgetView of(Case file, VisitsLeft visits, List<Fact> order) {
    return new BudgetView(
        "/cases/" + file.id() + "/prescription",
        file.isOpen(),
        left(visits),
        binds(visits),
        tone(visits),
        order);
  }

  /** Whether an order is active. */
  public boolean isPrescribed() {
    return !order.isEmpty();
  }

  /** How the count comes about. */
  public Reason reason() {
    return Reason.of(text("prescriptions.budget.why"));
  }

  private static String left(VisitsLeft visits) {
    return visits.left().isPresent()
        ? count("prescriptions.budget.left", visits.left().getAsInt())
        : text("prescriptions.budget.unnumbered");
  }

  private static String binds(VisitsLeft visits) {
    String until = visits.until().map(Format::date).orElse("");
    String ordered = visits.ordered().isPresent() ? Format.number(visits.ordered().getAsInt()) : "";
    return text(
        "prescriptions.binds." + visits.binding().name(),
        Format.number(visits.used()),
        ordered,
        until);
  }

  private static Tone tone(VisitsLeft visits) {
    return switch (visits.binding()) {
      case NO_PRESCRIPTION, EXPIRED, EXHAUSTED, NOT_AGREED -> Tone.CRITICAL;
      case NOTHING -> Tone.PLAIN;
      case ORDERED_VISITS, COURSE_END, ORDER_AGE, PAYER_LIMIT ->
          visits.left().orElse(Integer.MAX_VALUE) <= FEW ? Tone.CAUTION : Tone.SUCCESS;
    };
  }
}
