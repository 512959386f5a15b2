package org.fascia.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.Warning.Kind;
import org.fascia.budget.packs.VisitKind;

/** What else a person should know: each a warning with its day. */
final class Reminders {
  private final Basis basis;
  private final List<Warning> warnings = new ArrayList<>();

  Reminders(Basis basis) {
    this.basis = basis;
  }

  /** Visits given or booked where no order, or no agreement of the payer, reaches them. */
  void outside(List<Visit> visits, String what) {
    List<LocalDate> given = new ArrayList<>();
    for (Visit visit : visits) {
      if (visit.kind() == VisitKind.BOOKED) {
        String says = "The visit booked on %s is outside %s.".formatted(visit.day(), what);
        add(Kind.OUTSIDE, Optional.of(visit.day()), visit.id().value(), says);
      } else {
        given.add(visit.day());
      }
    }
    if (!given.isEmpty()) {
      String says =
          "%d given outside %s, the last on %s.".formatted(given.size(), what, given.getLast());
      add(Kind.OUTSIDE, Optional.of(given.getLast()), what, says);
    }
  }

  /** Limits nobody can compute, and what was said of them too long ago. */
  void confirm(List<Limit> rows) {
    for (Limit row : rows) {
      boolean unknown = row.left() instanceof Left.NotKnown || row.left() instanceof Left.AtMost;
      if (unknown && row.id().startsWith("payer/")) {
        String says =
            row.confirmed()
                .map(it -> "last confirmed on %s by %s; ask again".formatted(it.day(), it.by()))
                .orElse("not known; ask the payer");
        add(
            Kind.CONFIRM,
            row.confirmed().map(Confirmation::day),
            row.id(),
            "%s: %s.".formatted(row.name(), says));
      }
    }
  }

  /** Orders that ask, are not signed, or begin later. */
  void orders(OrderBook book) {
    for (OrderChain chain : book.chains()) {
      OrderTerms order = chain.latest().terms();
      Limit.Standing standing = chain.standing(chain.latest(), basis.asOf());
      if (standing == Limit.Standing.NOT_GIVEN) {
        add(
            Kind.UNSIGNED,
            Optional.of(order.written()),
            id(order),
            "The order " + order.id() + " is not signed.");
      }
      if (standing == Limit.Standing.NOT_YET) {
        chain
            .latest()
            .dates()
            .opens()
            .ifPresent(day -> later(id(order), "order " + order.id(), day));
      }
    }
  }

  private static String id(OrderTerms order) {
    return "order/" + order.id();
  }

  private void later(String about, String what, LocalDate day) {
    add(Kind.STARTS_LATER, Optional.of(day), about, "The " + what + " starts on " + day + ".");
  }

  /** Authorisations that begin later than today, or than a visit nobody agreed to. */
  void permits(PermitBook book) {
    Optional<LocalDate> first =
        book.outside().stream()
            .filter(visit -> visit.kind() != VisitKind.BOOKED)
            .map(Visit::day)
            .findFirst();
    for (Permit permit : book.permits()) {
      Optional<LocalDate> from = permit.grant().from();
      String about = "authorisation/" + permit.authorisation().id();
      if (permit.standing(basis.asOf()) == Limit.Standing.NOT_YET) {
        from.ifPresent(day -> later(about, "authorisation " + permit.authorisation().id(), day));
      } else if (from.isPresent() && first.filter(from.get()::isAfter).isPresent()) {
        String says =
            "The authorisation %s starts on %s, after the visit on %s."
                .formatted(permit.authorisation().id(), from.get(), first.get());
        add(Kind.STARTS_LATER, from, about, says);
      }
    }
  }

  /** Where several orders or authorisations add up, those that end before the rest. */
  void earlierEnds(List<Group> open) {
    List<Group> useful = open.stream().filter(group -> !group.empty()).toList();
    Optional<LocalDate> last = Group.any(useful).until();
    for (Group group : useful) {
      boolean earlier =
          useful.size() > 1 && group.until().isPresent() && !group.until().equals(last);
      if (earlier && group.left().most().isPresent()) {
        String says =
            "%d of these must be given by %s."
                .formatted(group.left().most().getAsLong(), group.until().get());
        String about = group.ends().map(Limit::id).orElse("");
        add(Kind.SOME_END_EARLIER, group.until(), about, says);
      }
    }
  }

  /** Events of the case that hold on the day, or will. */
  void events() {
    for (CaseEvent event : Stops.concerning(basis)) {
      String says = event.day() + ": " + Stops.says(event.kind()) + ".";
      add(Kind.EVENT, Optional.of(event.day()), "event/" + Stops.id(event.kind()), says);
    }
  }

  /** More may be given than fit into the days that are left at the ordered frequency. */
  void fit(Group whole, OrderBook book) {
    for (OrderChain chain : book.chains()) {
      Optional<OrderedPace> pace = chain.on(basis.asOf()).flatMap(member -> member.terms().pace());
      if (pace.isPresent() && whole.until().isPresent()) {
        long days = ChronoUnit.DAYS.between(basis.asOf(), whole.until().get()) + 1;
        long fitting = Math.ceilDiv(pace.get().visits() * days, pace.get().per().days());
        long left = whole.left().most().orElse(0);
        if (fitting >= 0 && fitting < left) {
          String says =
              "At the ordered frequency %d of the %d visits fit before %s is over."
                  .formatted(fitting, left, whole.until().get());
          add(Kind.FEWER_FIT, whole.until(), id(chain.latest().terms()), says);
        }
      }
    }
  }

  /** Questions to the prescriber. */
  void questions(List<TwoTotals> questions) {
    for (TwoTotals question : questions) {
      String says =
          "The order %s says %d visits, and %d by frequency and length: ask the prescriber; until then %d count."
              .formatted(
                  question.order(),
                  question.stated(),
                  question.counted(),
                  Math.min(question.stated(), question.counted()));
      add(Kind.TWO_TOTALS, Optional.empty(), "order/" + question.order(), says);
    }
  }

  private void add(Kind kind, Optional<LocalDate> day, String about, String says) {
    warnings.add(new Warning(kind, day, about, says));
  }

  void addAll(List<Warning> more) {
    warnings.addAll(more);
  }

  List<Warning> warnings() {
    return warnings;
  }
}
