package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.AtRiskNoticeId;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;

/** Notices patients signed, where their payer allows one. */
public final class AtRiskNotices {
  private static final String INSERT =
      """
      insert into fascia.at_risk_notice (
        clinic_id, at_risk_notice_id, case_id, payer_type, service, days, price_cents, reason,
        signed_by, signed_on, recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :file, :payer, :service, :days, :cents, :reason,
        :signedBy, :signedOn, :at, :by, :name)
      """;
  private static final String OF_CASE =
      """
      select payer_type, service, days, price_cents, reason, signed_by, signed_on
      from fascia.at_risk_notice where case_id = :file order by at_risk_notice_id
      """;

  private final Custody custody;
  private final Cases cases;
  private final OrderRules rules;
  private final Ids ids;
  private final Clock clock;

  AtRiskNotices(Custody custody, Cases cases, OrderRules rules, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /** The payers whose patients may sign one. */
  public List<PayerType> allowedFor() {
    return Arrays.stream(PayerType.values()).filter(rules::mayBeAtRisk).toList();
  }

  /**
   * Puts a signed notice on record.
   *
   * @throws Refused PRESCRIPTION-017 where the payer's patients are never billed
   */
  public AtRiskNotice record(CaseId file, AtRiskNotice notice) {
    if (!rules.mayBeAtRisk(notice.payer())) {
      throw new Refused(
          "PRESCRIPTION-017",
          "This payer’s patients are never billed for what it should cover.",
          "noticePayer");
    }
    AtRiskNoticeId id = ids.next(AtRiskNoticeId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("at-risk-notice", id),
        work -> {
          work.about(cases.lock(file).file().stillOpen().patient());
          Columns.stamped(work.sql(INSERT), custody.caller(), clock.instant())
              .param("id", id.value())
              .param("file", file.value())
              .param("payer", notice.payer().name())
              .param("service", notice.service())
              .param("days", notice.days())
              .param("cents", notice.cents())
              .param("reason", notice.reason())
              .param("signedBy", notice.signedBy())
              .param("signedOn", notice.signedOn().date())
              .update();
          return notice;
        });
  }

  /** The notices signed in a case, the oldest first. */
  public List<AtRiskNotice> of(CaseId file) {
    return custody.act(
        SEE_BUDGET,
        Act.search("at-risk-notice"),
        work -> {
          work.about(cases.get(file).patient());
          return work.sql(OF_CASE).param("file", file.value()).query(AtRiskNotices::row).list();
        });
  }

  private static AtRiskNotice row(ResultSet row, int number) throws SQLException {
    return new AtRiskNotice(
        PayerType.valueOf(row.getString("payer_type")),
        row.getString("service"),
        row.getString("days"),
        row.getInt("price_cents"),
        row.getString("reason"),
        row.getString("signed_by"),
        Columns.day(row, "signed_on"));
  }
}
