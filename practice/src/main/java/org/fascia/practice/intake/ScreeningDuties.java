package org.fascia.practice.intake;

import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fascia.medicine.screening.Verdict;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseState;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.storage.Columns;
import org.springframework.stereotype.Component;

/**
 * What screening leaves to be done: to screen at all, to screen again after something was learnt or
 * once the last one is too old, to get the clearance it asks for.
 */
@Component
class ScreeningDuties implements Duties {
  private final Custodian custodian;
  private final ForCaller<Dossiers> dossiers;
  private final IntakePolicy policy;

  ScreeningDuties(Custodian custodian, ForCaller<Dossiers> dossiers, IntakePolicy policy) {
    this.custodian = custodian;
    this.dossiers = dossiers;
    this.policy = policy;
  }

  @Override
  public List<Duty> due(Caller caller, List<Case> files, ClinicDay day) {
    List<Case> treated = files.stream().filter(ScreeningDuties::isTreated).toList();
    Map<CaseId, Latest> latest =
        custodian
            .admit(caller)
            .act(SEE_CLINICAL, Act.search("screening"), work -> latest(work, treated));
    return treated.stream()
        .flatMap(
            file ->
                Optional.ofNullable(latest.get(file.id()))
                    .map(last -> duty(file, last, day))
                    .orElseGet(() -> never(file, dossiers.as(caller)))
                    .stream())
        .toList();
  }

  /** A case is screened once there is something to screen it for. */
  private static Optional<Duty> never(Case file, Dossiers dossiers) {
    return dossiers
        .grounds(file)
        .map(grounds -> screen(file, file.openedOn(), "intake.duty.never"));
  }

  private Optional<Duty> duty(Case file, Latest latest, ClinicDay day) {
    if (latest.learntSince()) {
      return Optional.of(screen(file, latest.asOf(), "intake.duty.learnt"));
    }
    if (latest.verdict().equals(Verdict.NEEDS_CLEARANCE.slug())) {
      return Optional.of(
          duty(file, Kind.CLEARANCE_AWAITED, latest.asOf(), words("intake.duty.cleared", latest)));
    }
    return policy.fresh(latest.asOf(), day)
        ? Optional.empty()
        : Optional.of(
            duty(
                file,
                Kind.SCREENING_DUE,
                policy.firstStale(latest.asOf()),
                words("intake.duty.old", latest)));
  }

  private static DutyWords words(String key, Latest latest) {
    return DutyWords.of(key).with(latest.asOf());
  }

  private static Duty screen(Case file, ClinicDay since, String key) {
    return duty(file, Kind.SCREENING_DUE, since, DutyWords.of(key).with(since));
  }

  private static Duty duty(Case file, Kind kind, ClinicDay due, DutyWords words) {
    return Duty.of(file.id(), kind, due, words, "/cases/" + file.id() + "/screening");
  }

  private static boolean isTreated(Case file) {
    return file.isOpen() && !(file.state() instanceof CaseState.OnHold);
  }

  private static Map<CaseId, Latest> latest(Work work, List<Case> files) {
    return work
        .sql(ScreeningSql.LATEST_OF)
        .param("files", Columns.ids(files.stream().map(Case::id).toList()))
        .query(Latest::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Latest::file, one -> one));
  }

  /**
   * The newest screening of a case.
   *
   * @param learntSince whether a fact, an answer or a clearance came or ended after it
   */
  private record Latest(CaseId file, ClinicDay asOf, String verdict, boolean learntSince) {
    static Latest read(ResultSet row, int number) throws SQLException {
      return new Latest(
          Columns.id(row, "case_id", CaseId::new),
          Columns.day(row, "as_of"),
          row.getString("verdict"),
          row.getBoolean("learnt_since"));
    }
  }
}
