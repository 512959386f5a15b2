package org.fascia.budget;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Refuses a case whose parts do not fit together. */
record CaseCheck(
    List<Coverage> coverages,
    List<OrderTerms> orders,
    List<Authorisation> authorisations,
    List<Visit> visits,
    List<TotalAnswer> answers) {

  void check() {
    coverages(coverages);
    once("orders", orders.stream().map(OrderTerms::id).toList());
    once("authorisations", authorisations.stream().map(Authorisation::id).toList());
    once("visits", visits.stream().map(Visit::id).toList());
    once("answers", answers.stream().map(TotalAnswer::order).toList());
    twins(authorisations);
    references();
    corrections(orders);
  }

  private static void coverages(List<Coverage> coverages) {
    if (coverages.isEmpty()) {
      throw new BudgetRefused("BUDGET-007", "coverages", "A case needs somebody who pays.");
    }
    once("coverages", coverages.stream().map(Coverage::from).toList());
  }

  private static void once(String field, List<?> names) {
    Set<Object> seen = new HashSet<>();
    for (Object name : names) {
      if (!seen.add(name)) {
        throw new BudgetRefused(
            "BUDGET-008", field, "Under " + field + " one thing stands twice: " + name(name) + ".");
      }
    }
  }

  private static String name(Object name) {
    return name instanceof Optional<?> day
        ? day.map(it -> "what begins on " + it).orElse("the payer the case began with")
        : name.toString();
  }

  private static void twins(List<Authorisation> authorisations) {
    for (int first = 0; first < authorisations.size(); first++) {
      for (Authorisation second : authorisations.subList(first + 1, authorisations.size())) {
        if (same(authorisations.get(first), second)) {
          throw new BudgetRefused(
              "BUDGET-009",
              "authorisations",
              "The authorisations "
                  + authorisations.get(first).id()
                  + " and "
                  + second.id()
                  + " are one and the same; enter it once.");
        }
      }
    }
  }

  private static boolean same(Authorisation first, Authorisation second) {
    return first.number().isPresent()
        && first.number().equals(second.number())
        && first.payer().equals(second.payer())
        && first.granted().isPresent()
        && first.granted().equals(second.granted())
        && first.ending().isEmpty()
        && second.ending().isEmpty();
  }

  private void references() {
    Set<OrderRef> ordered = orders.stream().map(OrderTerms::id).collect(toSet());
    Set<AuthorisationRef> authorised =
        authorisations.stream().map(Authorisation::id).collect(toSet());
    for (Visit visit : visits) {
      visit.order().ifPresent(order -> known("visits", ordered, order));
      visit.authorisation().ifPresent(it -> known("visits", authorised, it));
    }
    answers.forEach(answer -> known("answers", ordered, answer.order()));
    for (OrderTerms order : orders) {
      order.corrects().ifPresent(corrected -> known("orders", ordered, corrected));
    }
  }

  private static <T> void known(String field, Set<T> there, T named) {
    if (!there.contains(named)) {
      throw new BudgetRefused(
          "BUDGET-010", field, "Under " + field + ", " + named + " is named, which is not there.");
    }
  }

  private static void corrections(List<OrderTerms> orders) {
    Map<OrderRef, OrderRef> corrected = new HashMap<>();
    for (OrderTerms order : orders) {
      order.corrects().ifPresent(before -> corrected.put(order.id(), before));
    }
    if (new HashSet<>(corrected.values()).size() < corrected.size()) {
      throw circle("Two orders correct the same one; the second corrects the first.");
    }
    for (OrderTerms order : orders) {
      int steps = 0;
      for (OrderRef at = order.id(); corrected.containsKey(at); at = corrected.get(at)) {
        if (++steps > orders.size()) {
          throw circle("Orders correct each other in a circle.");
        }
      }
    }
  }

  private static BudgetRefused circle(String sentence) {
    return new BudgetRefused("BUDGET-011", "orders", sentence);
  }
}
