package org.fascia.practice.tasks;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;
import static org.fascia.practice.storage.Columns.optionalDay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;
import org.jspecify.annotations.Nullable;

/** The statements of the room and how their rows are read. */
final class TaskSql {
  private static final String COLUMNS =
      """
      task_id, case_id, patient_id, kind, cause, due_on, words_key, words_number, words_day,
        words_name, href, owner, owner_name, owner_chosen, put_off_until, last_word, closed_how
      """;
  private static final String SELECT = "select " + COLUMNS + " from fascia.task ";
  private static final String SEEN = "closed_at is null and kind in (:seen)";
  private static final String MINE = "(owner = :me or (owner is null and kind in (:ours)))";

  // one at a time for a case, and always in the same order, so that nobody waits for each other
  static final String HOLD =
      """
      select id, pg_advisory_xact_lock(hashtextextended('tasks ' || id::text, 0))::text as held
      from (select id from unnest(:ids::uuid[]) as wanted (id) order by id) as in_order
      """;
  static final String OPEN_IN = SELECT + "where closed_at is null and case_id in (:ids)";
  static final String CASES_WITH_OPEN =
      "select distinct case_id from fascia.task where " + "closed_at is null";
  static final String OPEN =
      """
      insert into fascia.task (
        clinic_id, task_id, case_id, patient_id, kind, cause, due_on, words_key, words_number,
        words_day, words_name, href, owner, owner_name, owner_chosen, last_word, opened_at)
      values (
        :clinic, :id, :file, :patient, :kind, :cause, :due, :key, :number,
        :day, :said, :href, :owner, :ownerName, :chosen, '', :opened)
      on conflict do nothing
      """;
  static final String FOLLOW =
      """
      update fascia.task
      set due_on = :due, words_key = :key, words_number = :number, words_day = :day,
        words_name = :said, href = :href,
        owner = case when owner_chosen then owner else :owner end,
        owner_name = case when owner_chosen then owner_name else :ownerName end
      where task_id = :id
      """;
  static final String CLOSE =
      "update fascia.task set closed_at = :closed, closed_how = :how where task_id = :id";
  static final String RECORD =
      """
      insert into fascia.task_event (
        clinic_id, task_event_id, task_id, what, words, at, by_user, by_name)
      values (:clinic, :event, :id, :what, :words, :at, :by, :name)
      """;

  static final String FIND = SELECT + "where task_id = :id and kind in (:seen)";
  static final String LOCK = FIND + " for update";
  static final String LIST =
      SELECT
          + "where "
          + SEEN
          + " and (:everybodys or "
          + MINE
          + ") and kind in (:wanted)"
          + " order by coalesce(put_off_until > :today, false), kind not in (:stopping),"
          + " greatest(due_on, put_off_until), task_id limit :most offset :skip";
  static final String OF_CASES =
      SELECT + "where " + SEEN + " and case_id in (:ids) order by kind not in (:stopping), due_on";
  static final String COUNTS =
      "select kind, count(*) filter (where "
          + MINE
          + ") as mine, count(*) as everybodys"
          + " from fascia.task where "
          + SEEN
          + " group by kind";
  static final String DUE_FOR_ME =
      "select count(*) from fascia.task where "
          + SEEN
          + " and "
          + MINE
          + " and greatest(due_on, put_off_until) <= :today";
  static final String EVENTS =
      """
      select what, words, at, by_name from fascia.task_event
      where task_id = :id order by task_event_id
      """;
  static final String GIVE =
      """
      update fascia.task set owner = :owner, owner_name = :ownerName, owner_chosen = true
      where task_id = :id
      """;
  static final String PUT_OFF = "update fascia.task set put_off_until = :until where task_id = :id";
  static final String SAY = "update fascia.task set last_word = :words where task_id = :id";

  private TaskSql() {}

  static Task row(ResultSet row, int number) throws SQLException {
    return new Task(
        id(row, "task_id", TaskId::new),
        id(row, "case_id", CaseId::new),
        id(row, "patient_id", PatientId::new),
        Kind.valueOf(row.getString("kind")),
        row.getString("cause"),
        day(row, "due_on"),
        words(row),
        row.getString("href"),
        tending(row),
        state(row.getString("closed_how")));
  }

  static TaskEvent event(ResultSet row, int number) throws SQLException {
    return new TaskEvent(
        TaskEvent.What.valueOf(row.getString("what")),
        row.getString("words"),
        Columns.instant(row, "at"),
        row.getString("by_name"));
  }

  private static DutyWords words(ResultSet row) throws SQLException {
    Integer number = row.getObject("words_number", Integer.class);
    return new DutyWords(
        row.getString("words_key"),
        number == null ? OptionalInt.empty() : OptionalInt.of(number),
        optionalDay(row, "words_day"),
        row.getString("words_name"));
  }

  private static Task.Tending tending(ResultSet row) throws SQLException {
    Optional<UserId> owner = Columns.optionalId(row, "owner", UserId::new);
    String name = row.getString("owner_name");
    return new Task.Tending(
        owner.map(user -> new Owner(user, name)),
        row.getBoolean("owner_chosen"),
        optionalDay(row, "put_off_until"),
        row.getString("last_word"));
  }

  private static Task.State state(@Nullable String how) {
    return how == null ? Task.State.OPEN : Task.State.valueOf(how);
  }
}
