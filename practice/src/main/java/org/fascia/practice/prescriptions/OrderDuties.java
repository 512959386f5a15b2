package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.storage.Columns;
import org.springframework.stereotype.Component;

/** An order is to be entered, runs out, or has run out by its days or its visits. */
@Component
class OrderDuties implements Duties {
  private final Custodian custodian;
  private final OrderRules rules;

  OrderDuties(Custodian custodian, OrderRules rules) {
    this.custodian = custodian;
    this.rules = rules;
  }

  @Override
  public List<Duty> due(Caller caller, List<Case> files, ClinicDay day) {
    List<Case> ordered =
        files.stream().filter(file -> file.isOpen() && file.kind() == CaseKind.MEDICAL).toList();
    OnFile orders =
        custodian
            .admit(caller)
            .act(SEE_BUDGET, Act.search("visit-budget"), work -> read(work, ordered));
    return ordered.stream().flatMap(file -> duty(file, orders, day).stream()).toList();
  }

  private Optional<Duty> duty(Case file, OnFile orders, ClinicDay day) {
    Prescription order = orders.current().get(file.id());
    if (order == null) {
      return Optional.of(
          duty(file, Kind.ORDER_MISSING, file.openedOn(), words("prescriptions.duty.missing")));
    }
    if (order.state() == Prescription.State.ON_HOLD) {
      return Optional.empty();
    }
    return new Renewal(order.order(), orders.given(order), rules.longestAge())
        .due(day)
        .map(due -> duty(file, due.kind(), due.day(), due.words()));
  }

  private static Duty duty(Case file, Kind kind, ClinicDay due, DutyWords words) {
    return Duty.of(file.id(), kind, due, words, "/cases/" + file.id() + "/prescription");
  }

  private static DutyWords words(String key) {
    return DutyWords.of(key);
  }

  private static OnFile read(Work work, List<Case> files) {
    String[] ids = Columns.ids(files.stream().map(Case::id).toList());
    return new OnFile(
        work
            .sql(PrescriptionSql.CURRENT_OF)
            .param("files", ids)
            .query(PrescriptionSql::row)
            .list()
            .stream()
            .collect(toMap(Prescription::file, Function.identity())),
        work
            .sql(VisitUseSql.GIVEN_IN)
            .param("files", ids)
            .query(VisitUseSql::givenUnder)
            .list()
            .stream()
            .collect(toMap(VisitUseSql.GivenUnder::root, Function.identity())));
  }

  /** The orders in force, or last in force, of some cases, with what was given under them. */
  private record OnFile(
      Map<CaseId, Prescription> current, Map<PrescriptionId, VisitUseSql.GivenUnder> visits) {

    VisitUseSql.GivenUnder given(Prescription order) {
      return visits.getOrDefault(
          order.countsWith(), VisitUseSql.GivenUnder.none(order.countsWith()));
    }
  }
}
