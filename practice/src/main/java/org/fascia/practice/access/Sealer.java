package org.fascia.practice.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.storage.Statements;
import org.fascia.practice.storage.Tenancy;
import org.springframework.stereotype.Component;

/**
 * Appends the waiting rows of one clinic's audit trail to its chain. A lock in the database lets
 * one sealer at a time do so, however many servers there are.
 */
@Component
class Sealer {
  /** So many rows are sealed in one transaction. */
  static final int BATCH = 1000;

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('audit seal ' || :clinic::text, 0))";
  // only committed rows are seen here: a row cannot be sealed and then rolled back
  private static final String TAKE =
      """
      with taken as (
        delete from fascia.audit_pending
        where clinic_id = :clinic and event_id in (
          select event_id from fascia.audit_pending
          where clinic_id = :clinic order by event_id limit :batch)
        returning event_id)
      select e.* from fascia.audit_event e join taken t on t.event_id = e.event_id
      where e.clinic_id = :clinic order by e.occurred_at, e.event_id
      """;
  private static final String LAST =
      "select position, hash from fascia.audit_seal where clinic_id = :clinic"
          + " order by position desc limit 1";
  private static final String APPEND =
      """
      insert into fascia.audit_seal (clinic_id, position, event_id, hash)
      select :clinic, position, event_id, hash
      from unnest(:positions::bigint[], :events::uuid[], :hashes::text[])
        as seals (position, event_id, hash)
      """;

  private final Tenancy tenancy;

  Sealer(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** Seals what waits, and returns how many rows that were. */
  int seal(ClinicId clinic) {
    int sealed = 0;
    int batch;
    do {
      batch = tenancy.within(clinic, Sealer::sealBatch);
      sealed += batch;
    } while (batch == BATCH);
    return sealed;
  }

  private static int sealBatch(Statements statements) {
    statements.sql(LOCK).query().singleRow();
    List<AuditRow> rows = statements.sql(TAKE).param("batch", BATCH).query(AuditRow::read).list();
    if (!rows.isEmpty()) {
      append(statements, rows, last(statements).orElse(Seal.BEGINNING));
    }
    return rows.size();
  }

  private static void append(Statements statements, List<AuditRow> rows, Seal last) {
    List<Seal> seals = new ArrayList<>();
    for (AuditRow row : rows) {
      last = last.next(row);
      seals.add(last);
    }
    statements
        .sql(APPEND)
        .param("positions", seals.stream().mapToLong(Seal::position).toArray())
        .param(
            "events",
            rows.stream().map(row -> row.event().value().toString()).toArray(String[]::new))
        .param("hashes", seals.stream().map(Seal::hash).toArray(String[]::new))
        .update();
  }

  private static Optional<Seal> last(Statements statements) {
    return statements
        .sql(LAST)
        .query((row, index) -> new Seal(row.getLong("position"), row.getString("hash")))
        .optional();
  }
}
