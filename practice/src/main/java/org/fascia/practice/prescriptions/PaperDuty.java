package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.budget.Confirmation;
import org.fascia.budget.Warning;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.ClinicDay;

/** What the payer wants to see or hear: papers before the first visit, reports, what is left. */
final class PaperDuty {
  private static final String RULE = "payer/";

  private PaperDuty() {}

  static List<Duty> of(DueCase one) {
    return one.budget().warnings().stream()
        .filter(warning -> warning.about().startsWith(RULE))
        .flatMap(warning -> duty(one, warning).map(it -> it.about(rule(warning))).stream())
        .toList();
  }

  private static Optional<Duty> duty(DueCase one, Warning warning) {
    return switch (warning.kind()) {
      case MISSING -> missing(one, warning);
      case REPORT_DUE -> report(one, warning);
      case REPORT_COMING ->
          warning.day().filter(one::isSoon).isPresent() ? report(one, warning) : Optional.empty();
      case CONFIRM -> Optional.of(confirm(one, warning));
      case RENEWAL,
          STARTS_LATER,
          PACE,
          FEWER_FIT,
          SOME_END_EARLIER,
          OUTSIDE,
          TWO_TOTALS,
          UNSIGNED,
          EVENT ->
          Optional.empty();
    };
  }

  /** What is wanted for the bill or for a renewal stops no visit, and is not due before those. */
  private static Optional<Duty> missing(DueCase one, Warning warning) {
    return ruled(one, warning, Term.Need.class)
        .filter(need -> need.term().before() == Term.Need.Before.FIRST_VISIT)
        .map(
            _ ->
                one.duty(
                    Kind.PAPER_MISSING,
                    one.file().openedOn(),
                    DutyWords.of("prescriptions.duty.says").with(warning.says()),
                    PayerDuty.PAGE))
        .findFirst();
  }

  private static Optional<Duty> report(DueCase one, Warning warning) {
    return ruled(one, warning, Term.ReportDue.class)
        .flatMap(
            rule -> warning.day().map(ClinicDay::new).map(day -> report(one, rule, day)).stream())
        .findFirst();
  }

  private static Duty report(DueCase one, Ruled<Term.ReportDue> rule, ClinicDay day) {
    DutyWords words = DutyWords.of("prescriptions.duty.report").with(day).with(rule.term().to());
    return one.duty(Kind.REPORT_DUE, day, words, "report");
  }

  private static Duty confirm(DueCase one, Warning warning) {
    String name =
        one.budget().limits().stream()
            .filter(row -> row.id().equals(warning.about()))
            .map(row -> row.name())
            .findFirst()
            .orElse(warning.says());
    Optional<ClinicDay> said = warning.day().map(ClinicDay::new);
    DutyWords words =
        DutyWords.of("prescriptions.duty." + (said.isPresent() ? "stale" : "unknown")).with(name);
    return one.duty(
        Kind.CONFIRMATION_STALE,
        said.map(day -> day.plusDays(Confirmation.FRESH_DAYS)).orElse(one.file().openedOn()),
        said.map(words::with).orElse(words),
        PayerDuty.PAGE);
  }

  private static <T extends Term> Stream<Ruled<T>> ruled(
      DueCase one, Warning warning, Class<T> kind) {
    return one.budget().pack().all(kind).stream()
        .filter(rule -> rule.rule().id().equals(rule(warning)));
  }

  private static String rule(Warning warning) {
    return warning.about().substring(RULE.length());
  }
}
