package org.fascia.practice.reports.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.reports.Reports;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Fragment;
import org.fascia.practice.ui.Link;
import org.springframework.stereotype.Component;

/** The reports on the case page; nothing where no prescriber waits for one. */
@Component
class ReportsPart implements CasePart {
  private final ForCaller<Cases> cases;
  private final ForCaller<Reports> reports;

  ReportsPart(ForCaller<Cases> cases, ForCaller<Reports> reports) {
    this.cases = cases;
    this.reports = reports;
  }

  @Override
  public Place place() {
    return Place.DOCUMENTS;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(Permission.SEE_CLINICAL)
        || cases.as(caller).get(file).kind() != CaseKind.MEDICAL) {
      return Optional.empty();
    }
    List<Link> links =
        reports.as(caller).of(file).stream()
            .map(
                report ->
                    new Link(
                        text("reports.of", Format.date(report.day().date())),
                        "/reports/" + report.id()))
            .toList();
    return Optional.of(
        new Fragment("reports/part", Map.of("file", file.toString(), "reports", links)));
  }
}
