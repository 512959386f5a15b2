package org.fascia.practice.outcomes;

import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.visits.Visits;
import org.springframework.stereotype.Component;

/** A re-evaluation of the plan is due until something is measured. */
@Component
class ReviewDuties implements Duties {
  private final Custodian custodian;
  private final ForCaller<Plans> plans;
  private final ForCaller<Visits> visits;

  ReviewDuties(Custodian custodian, ForCaller<Plans> plans, ForCaller<Visits> visits) {
    this.custodian = custodian;
    this.plans = plans;
    this.visits = visits;
  }

  @Override
  public List<Duty> due(Caller caller, List<Case> files, ClinicDay day) {
    List<CaseId> open = files.stream().filter(Case::isOpen).map(Case::id).toList();
    Map<CaseId, List<ClinicDay>> given = visits.as(caller).signedDays(open);
    Map<CaseId, ClinicDay> measured = measured(caller, open);
    return plans.as(caller).active(open).stream()
        .flatMap(
            plan ->
                PlannedReview.due(
                    plan,
                    given.getOrDefault(plan.file(), List.of()),
                    Optional.ofNullable(measured.get(plan.file())),
                    day)
                    .map(review -> duty(plan, review))
                    .stream())
        .toList();
  }

  private static Duty duty(Plan plan, PlannedReview review) {
    return Duty.of(
        plan.file(),
        Duty.Kind.REEVALUATION_DUE,
        review.since(),
        DutyWords.of("outcomes.duty.review").with(review.afterVisit()),
        "/cases/" + plan.file() + "/scores");
  }

  private Map<CaseId, ClinicDay> measured(Caller caller, List<CaseId> files) {
    return custodian
        .admit(caller)
        .act(
            SEE_CLINICAL,
            Act.search("score"),
            work ->
                work
                    .sql(ScoreSql.LAST_IN)
                    .param("files", Columns.ids(files))
                    .query(ScoreSql::last)
                    .list()
                    .stream()
                    .collect(toMap(ScoreSql.Last::file, ScoreSql.Last::day)));
  }
}
