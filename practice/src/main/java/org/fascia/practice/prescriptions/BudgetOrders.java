package org.fascia.practice.prescriptions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.Charge;
import org.fascia.budget.Ending;
import org.fascia.budget.OrderRef;
import org.fascia.budget.OrderTerms;
import org.fascia.budget.OrderedPace;
import org.fascia.budget.Taken;
import org.fascia.budget.TotalAnswer;
import org.fascia.budget.Visit;
import org.fascia.budget.VisitRef;
import org.fascia.budget.packs.VisitKind;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;

/** The prescriptions of a case and the visits given under them, in the budget's words. */
final class BudgetOrders {
  private static final int MINUTES_A_UNIT = 15;

  private final CaseOnRecord record;
  private final Map<PrescriptionId, OrderRef> names = new HashMap<>();
  private final Map<PrescriptionId, ClinicDay> since = new HashMap<>();

  BudgetOrders(CaseOnRecord record) {
    this.record = record;
    for (Prescription order : record.orders()) {
      names.put(order.id(), new OrderRef(Integer.toString(names.size() + 1)));
    }
    record.ends().forEach(end -> since.put(end.prescription(), end.day()));
  }

  /** What was ordered, so far as it ever was in force. */
  List<OrderTerms> terms() {
    return record.orders().stream().filter(BudgetOrders::wasInForce).map(this::terms).toList();
  }

  /** What prescribers answered to orders that count two ways; the newest of each order. */
  List<TotalAnswer> answers() {
    Map<PrescriptionId, TotalAnswer> newest = new LinkedHashMap<>();
    record.orders().stream()
        .filter(BudgetOrders::wasInForce)
        .forEach(
            one ->
                record.answers().stream()
                    .filter(given -> given.order().equals(one.id()))
                    .forEach(given -> newest.put(one.id(), answer(given))));
    return List.copyOf(newest.values());
  }

  private TotalAnswer answer(TotalAnswers.Given given) {
    AnsweredTotal said = given.answer();
    return new TotalAnswer(name(given.order()), said.visits(), said.saidBy(), said.saidOn().date());
  }

  /** The visits given. */
  List<Visit> visits() {
    return record.visits().stream().map(this::visit).toList();
  }

  /** What one visit usually takes, by the newest order that says its minutes. */
  Optional<Taken> usual() {
    return record.orders().reversed().stream()
        .flatMap(order -> order.order().perVisit().stream())
        .findFirst()
        .map(BudgetOrders::taken);
  }

  private static boolean wasInForce(Prescription order) {
    return switch (order.state()) {
      case RECEIVED, VERIFIED -> false;
      case ACTIVE, ON_HOLD, COMPLETED, EXPIRED, EXHAUSTED, REVOKED, SUPERSEDED -> true;
    };
  }

  private OrderTerms terms(Prescription one) {
    Order order = one.order();
    OrderDates dates = one.arrived().particulars().dates();
    LocalDate written =
        dates.written().filter(day -> !day.isAfter(order.signed())).orElse(order.signed());
    return new OrderTerms(
        name(one.id()),
        written,
        Optional.of(order.signed()),
        said(one),
        dates.starts().filter(day -> !day.isBefore(written)),
        dates.ends().filter(day -> !day.isBefore(dates.starts().orElse(written))),
        order.course().length(),
        order.course().visits(),
        order.frequency().map(BudgetOrders::pace),
        ending(one),
        one.countsWith().equals(one.id()) ? Optional.empty() : one.supersedes().map(this::name));
  }

  private Optional<LocalDate> said(Prescription one) {
    return record.said().stream()
        .filter(said -> said.prescription().equals(one.id()))
        .map(said -> said.day().date())
        .findFirst();
  }

  private static OrderedPace pace(Frequency often) {
    return new OrderedPace(
        Math.max(1, often.most()),
        switch (often.per()) {
          case DAY -> OrderedPace.Per.DAY;
          case WEEK -> OrderedPace.Per.WEEK;
          case FORTNIGHT -> OrderedPace.Per.FORTNIGHT;
          case MONTH -> OrderedPace.Per.MONTH;
        });
  }

  // what ran out says so by its own visits and days
  private Optional<Ending> ending(Prescription one) {
    return switch (one.state()) {
      case RECEIVED, VERIFIED, ACTIVE, EXPIRED, EXHAUSTED -> Optional.empty();
      case ON_HOLD, REVOKED -> ended(one, Ending.Why.REVOKED);
      case COMPLETED -> ended(one, Ending.Why.COMPLETED);
      case SUPERSEDED -> ended(one, Ending.Why.SUPERSEDED);
    };
  }

  private Optional<Ending> ended(Prescription one, Ending.Why why) {
    ClinicDay from = since.getOrDefault(one.id(), one.receivedOn());
    return Optional.of(new Ending(from.date(), why));
  }

  private Visit visit(UsedVisits.Used given) {
    return new Visit(
        new VisitRef(given.visit().toString()),
        given.day().date(),
        VisitKind.TREATED,
        Charge.UNBILLED,
        given.handsOn().map(BudgetOrders::taken),
        Set.of(),
        Optional.of(name(given.order())),
        Optional.empty(),
        Optional.empty());
  }

  // whole units of the minutes; what is billed is counted by the payer's rule when it is
  private static Taken taken(Duration handsOn) {
    int minutes = (int) handsOn.toMinutes();
    return new Taken(Math.max(1, minutes / MINUTES_A_UNIT), minutes, 0);
  }

  private OrderRef name(PrescriptionId id) {
    return Objects.requireNonNull(names.get(id));
  }
}
