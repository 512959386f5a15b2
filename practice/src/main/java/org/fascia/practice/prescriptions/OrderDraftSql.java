package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.OrderDraftId;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Json;

/** The statements of {@link OrderDrafts} and how a row of theirs is read. */
final class OrderDraftSql {
  private static final Json JSON = Json.plain();
  private static final String SELECT =
      """
      select order_draft_id, case_id, version, typed, document_id, pages, since, kept_by_name
      from fascia.order_draft
      """;

  static final String AWAITED = SELECT + "where case_id = :file and state = 'AWAITING'";
  static final String ALL_AWAITED = SELECT + "where state = 'AWAITING' order by order_draft_id";
  static final String BEGIN =
      """
      insert into fascia.order_draft (
        clinic_id, order_draft_id, case_id, state, version, typed, since,
        kept_at, kept_by, kept_by_name)
      values (:clinic, :id, :file, 'AWAITING', 1, cast(:typed as jsonb), :since, :at, :by, :name)
      """;
  static final String TYPE =
      """
      update fascia.order_draft
      set typed = cast(:typed as jsonb), version = version + 1,
        kept_at = :at, kept_by = :by, kept_by_name = :name
      where order_draft_id = :id
      """;
  static final String ATTACH =
      """
      update fascia.order_draft
      set document_id = :document, pages = :pages, version = version + 1,
        kept_at = :at, kept_by = :by, kept_by_name = :name
      where order_draft_id = :id
      """;
  static final String FILE =
      "update fascia.order_draft set state = 'FILED' where case_id = :file and state = 'AWAITING'";
  static final String SCAN =
      """
      select document_id, pages from fascia.order_draft
      where case_id = :file and document_id = :document
      union all
      select scan.document_id, pages
      from fascia.prescription_scan scan join fascia.prescription using (clinic_id, prescription_id)
      where case_id = :file and scan.document_id = :document
      """;

  private OrderDraftSql() {}

  /** The form as it stands in its column. */
  record Typed(Map<String, List<String>> fields) {}

  static String text(Map<String, List<String>> typed) {
    return JSON.text(new Typed(typed));
  }

  static OrderDraft row(ResultSet row, int number) throws SQLException {
    return new OrderDraft(
        Columns.id(row, "order_draft_id", OrderDraftId::new),
        Columns.id(row, "case_id", CaseId::new),
        row.getInt("version"),
        JSON.read(row.getString("typed"), Typed.class).fields(),
        row.getInt("pages") == 0 ? Optional.empty() : Optional.of(scan(row, number)),
        Columns.day(row, "since"),
        row.getString("kept_by_name"));
  }

  static Scan scan(ResultSet row, int number) throws SQLException {
    return new Scan(Columns.id(row, "document_id", DocumentId::new), row.getInt("pages"));
  }
}
