package org.fascia.practice.access;

import static org.fascia.practice.kernel.Permission.SEE_AUDIT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.storage.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * What was done with the records of the caller's clinic, and whether anybody altered that trail.
 */
public final class AuditTrail {
  private static final int READ_AT_A_TIME = 1000;

  private static final String ABOUT =
      """
      select occurred_at, user_name, user_role, subtype, record_type, outcome, refusal
      from fascia.audit_event
      where patient_id = :patient
      order by occurred_at desc, event_id desc limit :most
      """;
  private static final String CHAIN =
      """
      select s.position as seal_position, s.hash as seal_hash, e.*
      from fascia.audit_seal s
      left join fascia.audit_event e
        on e.clinic_id = s.clinic_id and e.event_id = s.event_id
      where s.clinic_id = :clinic
      order by s.position
      """;
  private static final String UNSEALED =
      """
      select count(*) as rows, min(e.occurred_at) as oldest
      from fascia.audit_event e
      where e.clinic_id = :clinic and not exists (
        select from fascia.audit_seal s
        where s.clinic_id = e.clinic_id and s.event_id = e.event_id)
      """;

  private final Custody custody;

  AuditTrail(Custody custody) {
    this.custody = custody;
  }

  /** Who did what with one patient's records, latest first. */
  public List<Event> about(PatientId patient, int most) {
    return custody.act(
        SEE_AUDIT,
        Act.search("audit-event").about(patient),
        work ->
            work.sql(ABOUT)
                .param("patient", patient.value())
                .param("most", most)
                .query(AuditTrail::event)
                .list());
  }

  /** Goes through the whole chain, row by row. */
  public Verification verify() {
    return custody.act(
        SEE_AUDIT,
        Act.search("audit-event"),
        work -> {
          ChainReader reader = new ChainReader();
          work.sql(CHAIN).withFetchSize(READ_AT_A_TIME).query(reader);
          return work.sql(UNSEALED).query(reader::verification).single();
        });
  }

  private static Event event(ResultSet row, int index) throws SQLException {
    return new Event(
        Columns.instant(row, "occurred_at"),
        row.getString("user_name") + " (" + row.getString("user_role") + ")",
        row.getString("subtype") + " " + row.getString("record_type"),
        Optional.ofNullable(row.getString("refusal")));
  }

  /**
   * One row as a person reads it.
   *
   * @param act such as {@code read note}
   * @param refusal the code when it was refused
   */
  public record Event(Instant at, String who, String act, Optional<String> refusal) {}

  /**
   * What going through the chain showed.
   *
   * @param sealed rows whose seal is right, up to the first that is not
   * @param firstBroken the position in the chain where a row or its seal was altered or is missing
   * @param unsealed rows that no seal covers; after a second of rest there is none
   * @param oldestUnsealed when the oldest of those was written
   */
  public record Verification(
      long sealed, Optional<Long> firstBroken, long unsealed, Optional<Instant> oldestUnsealed) {

    /** Whether nothing was altered among the sealed rows. */
    public boolean isIntact() {
      return firstBroken.isEmpty();
    }
  }

  /** Follows the chain until the first link that does not fit. */
  private static final class ChainReader implements RowCallbackHandler {
    private Seal last = Seal.BEGINNING;
    private @Nullable Long broken;

    @Override
    public void processRow(ResultSet row) throws SQLException {
      if (broken != null) {
        return;
      }
      Seal found = new Seal(row.getLong("seal_position"), row.getString("seal_hash"));
      boolean missing = row.getObject("event_id") == null;
      if (!missing && last.next(AuditRow.read(row, 0)).equals(found)) {
        last = found;
      } else {
        broken = last.position() + 1;
      }
    }

    Verification verification(ResultSet row, int index) throws SQLException {
      return new Verification(
          last.position(),
          Optional.ofNullable(broken),
          row.getLong("rows"),
          Columns.optionalInstant(row, "oldest"));
    }
  }
}
