package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fascia.budget.Light;
import org.fascia.budget.Limit;
import org.fascia.budget.TwoTotals;
import org.fascia.budget.Warning;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.ClinicDay;

/** What is due because of what the prescriber ordered, whatever the payer agreed to. */
final class OrderDuty {
  private static final String PAGE = "prescription";

  private OrderDuty() {}

  static Optional<Duty> of(DueCase one) {
    if (one.order().isEmpty()) {
      return Optional.of(
          one.duty(Kind.ORDER_MISSING, one.file().openedOn(), words("missing"), PAGE));
    }
    if (one.order().get().state() == Prescription.State.ON_HOLD) {
      return Optional.empty();
    }
    return one.budget().ordered().state() == Light.State.NO ? spent(one) : ending(one);
  }

  /** An order that counts its visits two ways is asked about. */
  static Optional<Duty> question(DueCase one) {
    return one.budget().questions().stream()
        .findFirst()
        .flatMap(question -> one.order().map(order -> asked(one, order, question)));
  }

  private static Duty asked(DueCase one, Prescription order, TwoTotals question) {
    DutyWords words =
        words("totals").with(question.stated()).with(Integer.toString(question.counted()));
    return one.duty(Kind.ORDER_UNCLEAR, order.receivedOn(), words, PAGE);
  }

  private static Optional<Duty> spent(DueCase one) {
    VisitsLeft left = BudgetInShort.of(one.budget());
    if (left.binding() == VisitsLeft.Binding.EXPIRED) {
      ClinicDay until = new ClinicDay(left.until().orElseThrow());
      return Optional.of(
          one.duty(Kind.ORDER_EXPIRED, until.plusDays(1), words("expired").with(until), PAGE));
    }
    // nothing has to be asked for while an order that was given waits for its first day
    return startsLater(one)
        ? Optional.empty()
        : Optional.of(
            one.duty(Kind.VISITS_USED_UP, one.begun(), words("exhausted").with(left.used()), PAGE));
  }

  private static boolean startsLater(DueCase one) {
    return one.budget().warnings().stream()
        .anyMatch(
            warning ->
                warning.kind() == Warning.Kind.STARTS_LATER
                    && warning.about().startsWith("order/"));
  }

  private static Optional<Duty> ending(DueCase one) {
    List<Limit> orders =
        one.budget().limits().stream()
            .filter(row -> row.scope() instanceof Limit.Scope.OfOrder)
            .filter(row -> row.standing() == Limit.Standing.IN_FORCE)
            .toList();
    OptionalLong left = left(orders);
    Optional<LocalDate> until =
        orders.stream().flatMap(row -> row.until().stream()).max(LocalDate::compareTo);
    if (left.isPresent() && one.isFew(left.getAsLong())) {
      DutyWords few = words("few").with((int) left.getAsLong());
      ClinicDay due = one.usedUp(left.getAsLong());
      return Optional.of(
          one.duty(
              Kind.ORDER_ENDING, due, until.map(ClinicDay::new).map(few::with).orElse(few), PAGE));
    }
    return until
        .filter(one::isSoon)
        .map(ClinicDay::new)
        .map(day -> one.duty(Kind.ORDER_ENDING, day, words("ends").with(day), PAGE));
  }

  /** The visits left of all orders in force, which add up; empty where one has no number. */
  private static OptionalLong left(List<Limit> orders) {
    List<Limit> numbered = orders.stream().filter(row -> row.id().endsWith("/visits")).toList();
    return numbered.isEmpty() || numbered.stream().anyMatch(row -> row.left().most().isEmpty())
        ? OptionalLong.empty()
        : OptionalLong.of(numbered.stream().mapToLong(row -> row.left().most().orElse(0)).sum());
  }

  private static DutyWords words(String key) {
    return DutyWords.of("prescriptions.duty." + key);
  }
}
