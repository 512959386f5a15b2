package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Document;
import org.fascia.practice.storage.Documents;

/** Lays scans beside prescriptions that are on file; nothing is ever taken away or changed. */
public final class PrescriptionScans {
  private static final String ADD =
      """
      insert into fascia.prescription_scan (
        clinic_id, prescription_id, document_id, pages,
        recorded_at, recorded_by, recorded_by_name)
      values (:clinic, :id, :document, :pages, :at, :by, :name)
      """;
  // the first is the one that lay beside the form when the order was typed
  private static final String OF_PRESCRIPTION =
      """
      select draft.document_id, draft.pages, draft.kept_at, draft.kept_by_name
      from fascia.prescription head join fascia.order_draft draft
        on draft.clinic_id = head.clinic_id and draft.document_id = head.document_id
      where head.prescription_id = :id
      union all
      select document_id, pages, recorded_at, recorded_by_name
      from fascia.prescription_scan where prescription_id = :id
      order by kept_at
      """;

  private final Custody custody;
  private final Cases cases;
  private final Documents documents;
  private final ScanFiles files;
  private final Clock clock;

  PrescriptionScans(
      Custody custody, Cases cases, Documents documents, ScanFiles files, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.documents = documents;
    this.files = files;
    this.clock = clock;
  }

  /**
   * Adds the picture of the paper; those that are there stay.
   *
   * @throws Refused PRESCRIPTION-003 for an unknown prescription, else as {@link
   *     OrderDrafts#attach}
   */
  public Scan add(PrescriptionId id, byte[] content) {
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.perform("add-scan", "prescription", id),
        work -> {
          work.about(cases.get(PrescriptionRows.get(work, id).file()).patient());
          Scan scan = files.keep(work.statements(), content);
          Columns.stamped(work.sql(ADD), custody.caller(), clock.instant())
              .param("id", id.value())
              .param("document", scan.document().value())
              .param("pages", scan.pages())
              .update();
          return scan;
        });
  }

  /** The scans beside a prescription, the oldest first. */
  public List<KeptScan> of(PrescriptionId id) {
    return custody.act(
        SEE_BUDGET,
        Act.search("scan"),
        work -> {
          work.about(cases.get(PrescriptionRows.get(work, id).file()).patient());
          return work.sql(OF_PRESCRIPTION)
              .param("id", id.value())
              .query((row, number) -> scan(work, row))
              .list();
        });
  }

  private KeptScan scan(Work work, ResultSet row) throws SQLException {
    Document document =
        documents
            .find(work.statements(), Columns.id(row, "document_id", DocumentId::new))
            .orElseThrow();
    return new KeptScan(
        document,
        row.getInt("pages"),
        Columns.instant(row, "kept_at"),
        row.getString("kept_by_name"));
  }
}
