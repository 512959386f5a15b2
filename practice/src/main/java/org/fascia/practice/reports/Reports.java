package org.fascia.practice.reports;

import static org.fascia.practice.kernel.Permission.REPORT;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.time.Clock;
import java.util.List;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.ReportId;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.storage.Columns;

/** The reports to the prescribers. */
public final class Reports {
  private final Custody custody;
  private final Cases cases;
  private final ReportComposer composer;
  private final Ids ids;
  private final Clock clock;

  Reports(Custody custody, Cases cases, ReportComposer composer, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.composer = composer;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The report as it would be signed now; nothing is written.
   *
   * @throws Refused REPORT-001 for a case without a prescription: nobody to report to
   */
  public Draft draft(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.perform("draft", "report", file),
        work ->
            new Draft(content(work, file, ReportContent.Advice.OPEN), composer.considered(file)));
  }

  /**
   * Signs the report as it stands now.
   *
   * @throws Refused REPORT-001 as for a draft, REPORT-002 before the first signed visit, REPORT-003
   *     without a proposal, REPORT-005 when the scores say something else by now than what the
   *     therapist let stand
   */
  public Report sign(CaseId file, Signing signing, ClinicDay day) {
    ReportId id = ids.next(ReportId::new);
    return custody.act(
        REPORT,
        Act.perform("sign", "report", id),
        work -> {
          ReportContent content = content(work, file, signing.advice());
          if (content.done().days().isEmpty()) {
            throw new Refused("REPORT-002", "There is no signed visit to report on yet.");
          }
          if (signing.advice().proposal().isEmpty()) {
            throw new Refused(
                "REPORT-003", "Choose what you propose to the prescriber.", "proposal");
          }
          insert(work, id, cases.get(file), standing(content, signing), day);
          return find(work, id);
        });
  }

  private static ReportContent standing(ReportContent content, Signing signing) {
    if (!content.words().entrySet().containsAll(signing.stands().entrySet())) {
      throw new Refused(
          "REPORT-005",
          "The scores have changed since you read this report. Open it again.",
          "stands");
    }
    return content.letting(signing.stands().keySet());
  }

  /** The signed report; refused with REPORT-004 when the clinic has none of this id. */
  public Report get(ReportId id) {
    return custody.act(
        SEE_CLINICAL,
        Act.read("report", id),
        work -> {
          Report report = find(work, id);
          work.about(cases.get(report.file()).patient());
          return report;
        });
  }

  /** The signed reports of a case, the newest first. */
  public List<Report> of(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("report"),
        work -> {
          work.about(cases.get(file).patient());
          return work.sql(ReportSql.OF_CASE)
              .param("file", file.value())
              .query(ReportSql::row)
              .list();
        });
  }

  private ReportContent content(Work work, CaseId id, ReportContent.Advice advice) {
    Case file = cases.get(id);
    work.about(file.patient());
    return composer
        .of(file, advice)
        .orElseThrow(
            () ->
                new Refused(
                    "REPORT-001", "This case has no prescription: there is nobody to report to."));
  }

  private void insert(Work work, ReportId id, Case file, ReportContent content, ClinicDay day) {
    String text = ReportForms.text(content);
    Columns.stamped(work.sql(ReportSql.INSERT), custody.caller(), clock.instant())
        .param("id", id.value())
        .param("file", file.id().value())
        .param("patient", file.patient().value())
        .param("day", day.date())
        .param("form", ReportForms.NEWEST)
        .param("content", text)
        .param("sha256", Sha256.hex(text))
        .update();
  }

  private static Report find(Work work, ReportId id) {
    return work.sql(ReportSql.FIND)
        .param("id", id.value())
        .query(ReportSql::row)
        .optional()
        .orElseThrow(() -> new Refused("REPORT-004", "There is no such report in this clinic."));
  }
}
