package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.fascia.budget.AuthorisationRef;
import org.fascia.budget.Ending;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.Money;

/** What payers agreed to, in the budget's words. */
final class BudgetPermits {
  private final CaseOnRecord record;
  private final Map<CoverageId, Coverage> coverages;

  BudgetPermits(CaseOnRecord record) {
    this.record = record;
    this.coverages = record.coverages().stream().collect(toMap(Coverage::id, Function.identity()));
  }

  /** Those asked for or granted; what was denied or withdrawn permits nothing. */
  List<org.fascia.budget.Authorisation> authorisations() {
    List<org.fascia.budget.Authorisation> said = new ArrayList<>();
    for (Authorisation one : record.authorisations()) {
      switch (one.state()) {
        case REQUESTED, GRANTED, ENDED -> said.add(said(one, said.size() + 1));
        case DENIED, WITHDRAWN -> {}
      }
    }
    return said;
  }

  private org.fascia.budget.Authorisation said(Authorisation one, int place) {
    Coverage coverage = Objects.requireNonNull(coverages.get(one.coverage()));
    Set<String> codes =
        new HashSet<>(one.request().map(AuthorisationRequest::codes).orElse(List.of()));
    Optional<String> bodyPart =
        Optional.of(coverage.terms().accepted().condition()).filter(words -> !words.isEmpty());
    return new org.fascia.budget.Authorisation(
        new AuthorisationRef(Integer.toString(place)),
        coverage.terms().payer().pack(),
        one.granted().flatMap(Grant::number),
        one.request().map(asked -> asked.askedOn().date()),
        one.request().map(asked -> extent(asked.extent(), codes, bodyPart)),
        one.granted().map(granted -> extent(granted.extent(), codes, bodyPart)),
        ending(one));
  }

  private static org.fascia.budget.Grant extent(
      Extent extent, Set<String> codes, Optional<String> bodyPart) {
    Optional<Long> cents = extent.money().map(Money::cents);
    return new org.fascia.budget.Grant(
        extent.visits(),
        extent.units(),
        cents.isPresent() ? OptionalLong.of(cents.get()) : OptionalLong.empty(),
        Optional.of(extent.window().from().date()),
        extent.window().until().map(ClinicDay::date),
        codes,
        bodyPart);
  }

  /** The earlier of the day it was ended and the day what took its place begins. */
  private Optional<Ending> ending(Authorisation one) {
    Optional<Ending> ended = one.endedOn().map(day -> new Ending(day.date(), Ending.Why.REVOKED));
    Optional<Ending> replaced = successor(one).map(from -> new Ending(from, Ending.Why.SUPERSEDED));
    if (ended.isPresent() && replaced.isPresent()) {
      return ended.get().from().isBefore(replaced.get().from()) ? ended : replaced;
    }
    return ended.or(() -> replaced);
  }

  private Optional<LocalDate> successor(Authorisation one) {
    return record.authorisations().stream()
        .filter(other -> other.supersedes().equals(Optional.of(one.id())))
        .flatMap(other -> other.granted().stream())
        .map(granted -> granted.extent().window().from().date())
        .findFirst();
  }
}
