package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Paper;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Documents;

/** Papers a payer wants to see that nothing else on record shows. */
public final class CoveragePapers {
  private static final String INSERT =
      """
      insert into fascia.coverage_paper (
        clinic_id, coverage_id, paper, day, document_id,
        recorded_at, recorded_by, recorded_by_name)
      values (:clinic, :coverage, :paper, :day, :document, :at, :by, :name)
      """;
  private static final String OF_COVERAGES =
      """
      select * from fascia.coverage_paper
      where coverage_id = any(:coverages::uuid[])
      order by day desc, recorded_at desc
      """;

  private final Custody custody;
  private final CoveredPatient whose;
  private final Documents documents;
  private final Ids ids;
  private final Clock clock;

  CoveragePapers(Custody custody, CoveredPatient whose, Documents documents, Ids ids, Clock clock) {
    this.custody = custody;
    this.whose = whose;
    this.documents = documents;
    this.ids = ids;
    this.clock = clock;
  }

  /** A paper that is there, with the day it is of. */
  public record OnFile(CoverageId coverage, Paper paper, ClinicDay day) {}

  /** Records that a paper is there; refused with STORAGE-008 and STORAGE-009 for its file. */
  public void file(OnFile paper, Optional<byte[]> scan) {
    custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.change("coverage", paper.coverage()),
        work -> {
          whose.named(work, paper.coverage());
          Optional<DocumentId> kept =
              scan.map(
                  bytes ->
                      documents.keep(work.statements(), ids.next(DocumentId::new), bytes).id());
          return Columns.stamped(work.sql(INSERT), custody.caller(), clock.instant())
              .param("coverage", paper.coverage().value())
              .param("paper", paper.paper().name())
              .param("day", paper.day().date())
              .param("document", kept.map(DocumentId::value).orElse(null), Types.OTHER)
              .update();
        });
  }

  /** The papers of a coverage, the newest first. */
  public List<OnFile> of(CoverageId coverage) {
    return custody.act(
        SEE_BUDGET,
        Act.read("coverage", coverage),
        work -> {
          whose.named(work, coverage);
          return of(work, List.of(coverage));
        });
  }

  /** The papers of these coverages, the newest first. */
  static List<OnFile> of(Work work, Collection<CoverageId> coverages) {
    return work.sql(OF_COVERAGES)
        .param("coverages", Columns.ids(coverages))
        .query(CoveragePapers::row)
        .list();
  }

  private static OnFile row(ResultSet row, int number) throws SQLException {
    return new OnFile(
        Columns.id(row, "coverage_id", CoverageId::new),
        Paper.valueOf(row.getString("paper")),
        Columns.day(row, "day"));
  }
}
