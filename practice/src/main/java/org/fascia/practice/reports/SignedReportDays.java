package org.fascia.practice.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.storage.Columns;

/** The days on which progress reports were signed. */
final class SignedReportDays {
  private static final String DAYS =
      "select case_id, day from fascia.progress_report where case_id = any(:files::uuid[])";

  private final Custody custody;

  SignedReportDays(Custody custody) {
    this.custody = custody;
  }

  /** The days of the reports of each case that has any. */
  Map<CaseId, List<LocalDate>> of(Collection<CaseId> files) {
    return custody.act(
        SEE_BUDGET,
        Act.search("report-day"),
        work ->
            work
                .sql(DAYS)
                .param("files", Columns.ids(files))
                .query(
                    (row, number) ->
                        Map.entry(
                            Columns.id(row, "case_id", CaseId::new),
                            Columns.day(row, "day").date()))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
  }
}
