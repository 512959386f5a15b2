package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.ReportDue;
import org.fascia.budget.packs.VisitKind;

/** When the payer's next progress reports are due. */
final class Reports {
  private final Basis basis;
  private final List<LocalDate> days;

  private Reports(Basis basis, List<LocalDate> days) {
    this.basis = basis;
    this.days = days;
  }

  static List<Warning> warnings(Basis basis) {
    List<Ruled<ReportDue>> rules = basis.pack().all(ReportDue.class);
    if (rules.isEmpty()) {
      return List.of();
    }
    Reports reports = new Reports(basis, since(basis));
    List<Warning> warnings = new ArrayList<>();
    rules.forEach(rule -> reports.due(rule).ifPresent(warnings::add));
    return warnings;
  }

  /** The days of treatment since the last report; a visit on its day was reported in it. */
  private static List<LocalDate> since(Basis basis) {
    Optional<LocalDate> last =
        basis.file().reports().stream()
            .filter(day -> !day.isAfter(basis.asOf()))
            .max(LocalDate::compareTo);
    List<LocalDate> days = new ArrayList<>();
    for (Visit visit : basis.visits()) {
      boolean again = basis.byDay() && !days.isEmpty() && days.getLast().equals(visit.day());
      boolean counts = visit.kind() == VisitKind.TREATED && basis.countsForPayer(visit);
      if (counts && !again && last.filter(it -> !visit.day().isAfter(it)).isEmpty()) {
        days.add(visit.day());
      }
    }
    return days;
  }

  private Optional<Warning> due(Ruled<ReportDue> rule) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    ReportDue term = rule.term();
    int every = term.everyVisits().orElse(Integer.MAX_VALUE);
    Optional<LocalDate> byVisits =
        days.size() >= every ? Optional.of(days.get(every - 1)) : Optional.empty();
    Optional<LocalDate> byTime = term.every().map(days.getFirst()::plus);
    Optional<LocalDate> day = earlier(byVisits, byTime);
    boolean due = day.filter(it -> !it.isAfter(basis.asOf())).isPresent();
    String says =
        due
            ? "A progress report to %s is due since %s."
                .formatted(term.to(), day.map(LocalDate::toString).orElse(""))
            : coming(term, every - days.size(), byTime);
    Warning.Kind kind = due ? Warning.Kind.REPORT_DUE : Warning.Kind.REPORT_COMING;
    return Optional.of(new Warning(kind, day, "payer/" + rule.rule().id(), says));
  }

  private static String coming(ReportDue term, int more, Optional<LocalDate> byTime) {
    String visits =
        term.everyVisits().isPresent()
            ? more == 1 ? "after the next visit" : "after %d more visits".formatted(more)
            : "";
    String time = byTime.map(day -> "on " + day).orElse("");
    String either = visits.isEmpty() || time.isEmpty() ? visits + time : visits + " or " + time;
    return "A progress report to %s is due %s.".formatted(term.to(), either);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.filter(it -> it.isBefore(one.get())).isPresent() ? other : one;
  }
}
