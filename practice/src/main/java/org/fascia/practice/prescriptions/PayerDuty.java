package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.budget.Light;
import org.fascia.budget.Limit;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.Warning;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.ClinicDay;

/** Whether the payer has to be asked to agree to more, or at all. */
final class PayerDuty {
  static final String PAGE = "coverage";

  private PayerDuty() {}

  static Optional<Duty> of(DueCase one) {
    Optional<Duty> begins = begins(one);
    if (begins.isPresent()) {
      return begins;
    }
    return one.budget().agreed().state() == Light.State.NO ? refused(one) : renewal(one);
  }

  /** An authorisation that begins later: visits before its day are not agreed to. */
  private static Optional<Duty> begins(DueCase one) {
    return one.budget().warnings().stream()
        .filter(warning -> warning.kind() == Warning.Kind.STARTS_LATER)
        .filter(warning -> warning.about().startsWith("authorisation/"))
        .flatMap(warning -> warning.day().stream())
        .min(LocalDate::compareTo)
        .map(ClinicDay::new)
        .map(day -> duty(one, day, words("begins").with(day)));
  }

  /** Papers that are missing are due by themselves. */
  private static Optional<Duty> refused(DueCase one) {
    String says = one.budget().agreed().says();
    boolean paper =
        one.budget().warnings().stream()
            .filter(warning -> warning.kind() == Warning.Kind.MISSING)
            .anyMatch(warning -> warning.says().equals(says));
    return paper
        ? Optional.empty()
        : Optional.of(duty(one, one.begun(), words("refused").with(says)));
  }

  private static Optional<Duty> renewal(DueCase one) {
    VisitBudget budget = one.budget();
    boolean asked =
        budget.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.RENEWAL);
    if (!asked || budget.ordered().state() == Light.State.NO) {
      return Optional.empty();
    }
    long visits = budget.left().most().orElse(Long.MAX_VALUE);
    boolean soon = budget.until().filter(one::isSoon).isPresent();
    String how = one.renewal().term().how();
    if (one.isFew(visits) && budget.binding().filter(PayerDuty::isPayers).isPresent()) {
      return Optional.of(
          duty(one, one.usedUp(visits), words("agreed.few").with((int) visits).with(how)));
    }
    if (soon && budget.ends().filter(PayerDuty::isPayers).isPresent()) {
      ClinicDay until = new ClinicDay(budget.until().orElseThrow());
      return Optional.of(duty(one, until, words("agreed.ends").with(until).with(how)));
    }
    // neither few nor soon: the count at which the payer's next step has to be asked for
    return one.isFew(visits) || soon
        ? Optional.empty()
        : Optional.of(duty(one, one.usedUp(visitsAgreed(visits)), words("agreed.step").with(how)));
  }

  // where no number is agreed, the next visit is the day to have asked
  private static long visitsAgreed(long visits) {
    return visits == Long.MAX_VALUE ? 1 : visits;
  }

  private static boolean isPayers(Limit row) {
    return !(row.scope() instanceof Limit.Scope.OfOrder);
  }

  private static Duty duty(DueCase one, ClinicDay due, DutyWords words) {
    return one.duty(Kind.AUTHORISATION_TO_ASK, due, words, PAGE);
  }

  private static DutyWords words(String key) {
    return DutyWords.of("prescriptions.duty." + key);
  }
}
