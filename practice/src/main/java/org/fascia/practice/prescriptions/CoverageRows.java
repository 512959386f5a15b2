package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Types;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.people.UsState;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads coverages with their events, and writes their versions. */
final class CoverageRows {
  private CoverageRows() {}

  /** What is covered in these cases, in the order it was put on file. */
  static List<Coverage> of(Work work, Collection<CaseId> files) {
    return whole(work, work.sql(CoverageSql.OF_CASES).param("files", Columns.ids(files)));
  }

  static Optional<Coverage> find(Work work, CoverageId id) {
    return whole(work, work.sql(CoverageSql.FIND).param("id", id.value())).stream().findFirst();
  }

  /** Every version of a coverage, the newest first, without events. */
  static List<Coverage> versions(Work work, CoverageId id) {
    return work.sql(CoverageSql.VERSIONS).param("id", id.value()).query(CoverageSql::row).list();
  }

  /** The terms as the parameters of a version. */
  static StatementSpec terms(StatementSpec statement, CoverageTerms terms) {
    return statement
        .param("pack", terms.payer().pack().value())
        .param("payer", terms.payer().name())
        .param("rank", terms.rank())
        .param("member", terms.member().orElse(null), Types.VARCHAR)
        .param("claim", terms.claim().orElse(null), Types.VARCHAR)
        .param(
            "accident",
            terms.accident().map(Accident::day).map(ClinicDay::date).orElse(null),
            Types.DATE)
        .param(
            "state",
            terms.accident().flatMap(Accident::state).map(UsState::code).orElse(null),
            Types.VARCHAR)
        .param("condition", terms.accepted().condition())
        .param("diagnoses", Columns.array(terms.accepted().diagnoses()))
        .param(
            "regions",
            Columns.array(terms.accepted().regions().stream().map(CoverageSql::pair).toList()))
        .param("codes", Columns.array(terms.codes()))
        .param("limits", Columns.array(limits(terms.plan())))
        .param(
            "year", terms.plan().benefitYear().map(MonthDay::toString).orElse(null), Types.VARCHAR)
        .param("from", terms.window().from().date())
        .param("until", terms.window().until().map(ClinicDay::date).orElse(null), Types.DATE);
  }

  private static List<String> limits(PlanTerms plan) {
    return plan.limits().entrySet().stream()
        .map(limit -> limit.getKey() + " " + limit.getValue())
        .sorted()
        .toList();
  }

  private static List<Coverage> whole(Work work, StatementSpec statement) {
    List<Coverage> bare = statement.query(CoverageSql::row).list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<CoverageId, List<CoverageEvent>> events =
        work
            .sql(CoverageSql.EVENTS)
            .param("coverages", Columns.ids(bare.stream().map(Coverage::id).toList()))
            .query(CoverageSql::event)
            .list()
            .stream()
            .collect(
                groupingBy(
                    CoverageSql.Happened::coverage,
                    mapping(CoverageSql.Happened::event, toList())));
    return bare.stream().map(one -> one.with(events.getOrDefault(one.id(), List.of()))).toList();
  }
}
