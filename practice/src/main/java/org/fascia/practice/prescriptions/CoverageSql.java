package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.PayerId;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageEventId;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.people.UsState;
import org.fascia.practice.storage.Columns;

/** The statements about coverages and their events, and how a row of theirs is read. */
final class CoverageSql {
  private static final String SELECT =
      """
      select head.case_id, said.*
      from fascia.coverage head
      join lateral (
        select * from fascia.coverage_version said
        where said.clinic_id = head.clinic_id and said.coverage_id = head.coverage_id
        order by version desc limit 1) said on true
      """;

  static final String OF_CASES =
      SELECT + "where head.case_id = any(:files::uuid[]) order by head.coverage_id";
  static final String FIND = SELECT + "where head.coverage_id = :id";
  static final String VERSIONS =
      """
      select head.case_id, said.*
      from fascia.coverage head join fascia.coverage_version said using (clinic_id, coverage_id)
      where head.coverage_id = :id order by version desc
      """;
  static final String EVENTS =
      """
      select event.* from fascia.coverage_event event
      where coverage_id = any(:coverages::uuid[]) and withdraws is null
        and not exists (
          select from fascia.coverage_event back
          where back.clinic_id = event.clinic_id and back.withdraws = event.coverage_event_id)
      order by day, coverage_event_id
      """;
  static final String INSERT =
      "insert into fascia.coverage (clinic_id, coverage_id, case_id) values (:clinic, :id, :file)";
  static final String INSERT_VERSION =
      """
      insert into fascia.coverage_version (
        clinic_id, coverage_id, version, pack, payer_name, member_number, claim_number,
        accident_on, accident_state, accepted_condition, accepted_codes, accepted_regions,
        allowed_codes, rank, plan_limits, benefit_year, holds_from, holds_until, reason,
        recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :version, :pack, :payer, :member, :claim,
        :accident, :state, :condition, :diagnoses, :regions,
        :codes, :rank, :limits, :year, :from, :until, :reason, :at, :by, :name)
      """;
  static final String INSERT_EVENT =
      """
      insert into fascia.coverage_event (
        clinic_id, coverage_event_id, coverage_id, kind, day, words, withdraws,
        recorded_at, recorded_by, recorded_by_name)
      values (:clinic, :event, :id, :kind, :day, :words, null, :at, :by, :name)
      """;
  static final String WITHDRAW_EVENT =
      """
      insert into fascia.coverage_event (
        clinic_id, coverage_event_id, coverage_id, kind, day, words, withdraws,
        recorded_at, recorded_by, recorded_by_name)
      select :clinic, :event, coverage_id, kind, day, :words, coverage_event_id, :at, :by, :name
      from fascia.coverage_event wrong
      where coverage_event_id = :wrong and withdraws is null and not exists (
        select from fascia.coverage_event back
        where back.clinic_id = wrong.clinic_id and back.withdraws = wrong.coverage_event_id)
      returning coverage_id
      """;

  private CoverageSql() {}

  /** The newest version of a coverage, its events still to be added. */
  static Coverage row(ResultSet row, int number) throws SQLException {
    return new Coverage(
        Columns.id(row, "coverage_id", CoverageId::new),
        Columns.id(row, "case_id", CaseId::new),
        row.getInt("version"),
        terms(row),
        List.of(),
        row.getString("recorded_by_name"),
        Columns.instant(row, "recorded_at"));
  }

  /** An event with the coverage it belongs to. */
  record Happened(CoverageId coverage, CoverageEvent event) {}

  static Happened event(ResultSet row, int number) throws SQLException {
    return new Happened(
        Columns.id(row, "coverage_id", CoverageId::new),
        new CoverageEvent(
            Columns.id(row, "coverage_event_id", CoverageEventId::new),
            CoverageEvent.Kind.valueOf(row.getString("kind")),
            Columns.day(row, "day"),
            row.getString("words"),
            row.getString("recorded_by_name"),
            Columns.instant(row, "recorded_at")));
  }

  /** Side and region in one word pair, as the columns hold them. */
  static String pair(OrderedRegion region) {
    return region.side() + " " + region.region();
  }

  private static CoverageTerms terms(ResultSet row) throws SQLException {
    return new CoverageTerms(
        new Payer(new PayerId(row.getString("pack")), row.getString("payer_name")),
        row.getInt("rank"),
        Optional.ofNullable(row.getString("member_number")),
        Optional.ofNullable(row.getString("claim_number")),
        accident(row),
        new Accepted(
            Optional.ofNullable(row.getString("accepted_condition")).orElse(""),
            Columns.texts(row, "accepted_codes"),
            Columns.texts(row, "accepted_regions").stream().map(CoverageSql::region).toList()),
        Columns.texts(row, "allowed_codes"),
        new PlanTerms(
            Columns.texts(row, "plan_limits").stream()
                .map(pair -> pair.split(" ", 2))
                .collect(toMap(pair -> pair[0], pair -> Long.valueOf(pair[1]))),
            Optional.ofNullable(row.getString("benefit_year")).map(MonthDay::parse)),
        new Window(Columns.day(row, "holds_from"), Columns.optionalDay(row, "holds_until")));
  }

  private static Optional<Accident> accident(ResultSet row) throws SQLException {
    Optional<ClinicDay> day = Columns.optionalDay(row, "accident_on");
    Optional<UsState> state =
        Optional.ofNullable(row.getString("accident_state")).map(UsState::new);
    return day.map(on -> new Accident(on, state));
  }

  private static OrderedRegion region(String pair) {
    int space = pair.indexOf(' ');
    return new OrderedRegion(pair.substring(space + 1), Side.valueOf(pair.substring(0, space)));
  }
}
