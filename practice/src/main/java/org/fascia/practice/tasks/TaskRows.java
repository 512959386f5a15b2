package org.fascia.practice.tasks;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Writes tasks and the steps of their lives for one caller, in the act it is given. */
record TaskRows(Caller caller, Ids ids, Clock clock) {

  /** The open tasks of these cases. */
  static List<Task> openIn(Work work, List<CaseId> files) {
    return work.sql(TaskSql.OPEN_IN)
        .param("ids", files.stream().map(CaseId::value).toList())
        .query(TaskSql::row)
        .list();
  }

  /** Opens a task; nothing when one about the same cause is open. */
  void open(Work work, TaskId id, PatientId patient, Opening opening) {
    Duty duty = opening.duty();
    int opened =
        said(work.sql(TaskSql.OPEN), duty, opening.owner())
            .param("id", id.value())
            .param("file", duty.file().value())
            .param("patient", patient.value())
            .param("kind", duty.kind().name())
            .param("cause", duty.cause())
            .param("chosen", opening.chosen())
            .param("opened", Columns.timestamp(clock.instant()))
            .update();
    if (opened > 0) {
      record(work, id, TaskEvent.What.OPENED, "");
    }
  }

  /** Lets a task say what its duty says now; the owner a person chose stays. */
  void follow(Work work, Task task, Duty duty, Optional<Owner> owner) {
    said(work.sql(TaskSql.FOLLOW), duty, owner).param("id", task.id().value()).update();
  }

  /** Closes a task. */
  void close(Work work, Task task, TaskEvent.What how) {
    work.sql(TaskSql.CLOSE)
        .param("id", task.id().value())
        .param("closed", Columns.timestamp(clock.instant()))
        .param("how", how.name())
        .update();
    record(work, task.id(), how, "");
  }

  /** Writes down a step. */
  void record(Work work, TaskId id, TaskEvent.What what, String words) {
    Columns.stamped(work.sql(TaskSql.RECORD), caller, clock.instant())
        .param("event", ids.next(TaskEventId::new).value())
        .param("id", id.value())
        .param("what", what.name())
        .param("words", words)
        .update();
  }

  private static StatementSpec said(StatementSpec statement, Duty duty, Optional<Owner> owner) {
    DutyWords words = duty.words();
    return statement
        .param("due", duty.due().date())
        .param("key", words.key())
        .param("number", words.number().isPresent() ? words.number().getAsInt() : null)
        .param("day", words.day().map(ClinicDay::date).orElse(null))
        .param("said", words.name())
        .param("href", duty.href())
        .param("owner", owner.map(one -> one.user().value()).orElse(null), Types.OTHER)
        .param("ownerName", owner.map(Owner::name).orElse(null));
  }

  /**
   * What a task begins with.
   *
   * @param chosen whether a person said whose it is
   */
  record Opening(Duty duty, Optional<Owner> owner, boolean chosen) {}
}
