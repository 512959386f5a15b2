package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.CoverageId;

/** Reads what the budgets of many cases depend on, one statement a table however many there are. */
final class CaseBook {
  private final Map<CaseId, List<Prescription>> orders;
  private final List<UsedVisits.Since> ends;
  private final List<VerbalOrders.Said> said;
  private final List<TotalAnswers.Given> answers;
  private final Map<CaseId, List<Coverage>> coverages;
  private final Map<CoverageId, List<Authorisation>> authorisations;
  private final Map<CoverageId, List<Confirmation>> confirmations;
  private final Map<CoverageId, List<CoveragePapers.OnFile>> papers;
  private final List<Enrolment> enrolments;
  private final Map<CaseId, List<UsedVisits.Used>> visits;
  private final Map<CaseId, List<LocalDate>> reports;

  private CaseBook(Work work, Collection<CaseId> files, ReportDays reportDays) {
    List<Prescription> prescriptions = PrescriptionRows.of(work, files);
    List<Coverage> covered = CoverageRows.of(work, files);
    List<CoverageId> ids = covered.stream().map(Coverage::id).toList();
    orders = by(prescriptions, Prescription::file);
    ends = UsedVisits.since(work, prescriptions);
    said = VerbalOrders.countersigned(work, files);
    answers = TotalAnswers.of(work, prescriptions.stream().map(Prescription::id).toList());
    coverages = by(covered, Coverage::file);
    authorisations = by(AuthorisationRows.of(work, ids), Authorisation::coverage);
    confirmations = by(PayerWordSql.confirmed(work, ids), Confirmation::coverage);
    papers = by(CoveragePapers.of(work, ids), CoveragePapers.OnFile::coverage);
    enrolments = covered.isEmpty() ? List.of() : PayerSettings.enrolments(work);
    visits = by(UsedVisits.of(work, files), UsedVisits.Used::file);
    reports = reportDays.of(files);
  }

  /** The cases with what belongs to each, in the order they were given. */
  static List<CaseOnRecord> of(Work work, List<Case> files, ReportDays reportDays) {
    CaseBook book = new CaseBook(work, files.stream().map(Case::id).toList(), reportDays);
    return files.stream().map(book::record).toList();
  }

  private CaseOnRecord record(Case file) {
    List<Coverage> covered = coverages.getOrDefault(file.id(), List.of());
    return new CaseOnRecord(
        file,
        orders.getOrDefault(file.id(), List.of()),
        ends,
        said,
        answers,
        covered,
        of(covered, authorisations),
        of(covered, confirmations),
        of(covered, papers),
        enrolments,
        visits.getOrDefault(file.id(), List.of()),
        reports.getOrDefault(file.id(), List.of()));
  }

  private static <T> List<T> of(List<Coverage> covered, Map<CoverageId, List<T>> found) {
    return covered.stream()
        .flatMap(one -> found.getOrDefault(one.id(), List.of()).stream())
        .toList();
  }

  private static <K, T> Map<K, List<T>> by(List<T> found, Function<T, K> key) {
    return found.stream().collect(groupingBy(key));
  }
}
