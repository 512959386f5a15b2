package org.fascia.practice.visits.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Fragment;
import org.fascia.practice.visits.Reception;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.stereotype.Component;

/** The visits on the case page, and the way to the next one. */
@Component
class VisitsPart implements CasePart {
  private final ForCaller<Visits> visits;
  private final ForCaller<VisitBudgets> budgets;
  private final ForCaller<Reception> reception;

  VisitsPart(
      ForCaller<Visits> visits, ForCaller<VisitBudgets> budgets, ForCaller<Reception> reception) {
    this.visits = visits;
    this.reception = reception;
    this.budgets = budgets;
  }

  @Override
  public Place place() {
    return Place.VISITS;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(Permission.SEE_CLINICAL)) {
      return Optional.empty();
    }
    List<VisitRow> rows = visits.as(caller).of(file).stream().map(VisitsPart::row).toList();
    return Optional.of(
        new Fragment(
            "visits/list",
            Map.of(
                "file", file.toString(),
                "rows", rows,
                "missing", reception.as(caller).missing(file, today).orElse(""),
                "left", budgets.as(caller).leave(file, today).isPresent())));
  }

  private static VisitRow row(Visit visit) {
    return new VisitRow(
        "/visits/" + visit.id(),
        text("visits.note.title", Format.day(visit.day().date())),
        visit.state() == Visit.State.SIGNED);
  }
}
