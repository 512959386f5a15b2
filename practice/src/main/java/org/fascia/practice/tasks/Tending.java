package org.fascia.practice.tasks;

import static org.fascia.practice.kernel.Permission.KEEP_TASKS;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Colleague;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Users;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.tasks.TaskRows.Opening;

/** What people do with tasks: whose they are, until when they wait, and what is said of them. */
public final class Tending {
  private final Custody custody;
  private final Neighbours neighbours;
  private final Sight sight;
  private final TaskRows rows;
  private final Counts counts;

  /** Who knows the cases and the colleagues. */
  record Neighbours(Cases cases, Users users) {}

  Tending(Custody custody, Neighbours neighbours, TaskRows rows, Counts counts) {
    this.custody = custody;
    this.neighbours = neighbours;
    this.sight = new Sight(custody.caller());
    this.rows = rows;
    this.counts = counts;
  }

  /** Makes the task the caller's; refused with TASK-001, or TASK-002 when it is closed. */
  public Task take(TaskId id) {
    Caller caller = custody.caller();
    Owner me = new Owner(caller.user(), caller.name());
    return tended(id, (work, task) -> give(work, task, me, TaskEvent.What.TAKEN));
  }

  /**
   * Makes the task a colleague's; refused with TASK-001, TASK-002 when it is closed, TASK-003 for
   * somebody who is not of the clinic or may not know of it.
   */
  public Task hand(TaskId id, UserId to) {
    return tended(
        id, (work, task) -> give(work, task, colleague(to, task.kind()), TaskEvent.What.HANDED_ON));
  }

  /**
   * Puts the task off; it comes back on that day. Refused with TASK-001, TASK-002 when it is
   * closed, TASK-004 for a day that is not to come.
   */
  public Task putOff(TaskId id, ClinicDay until, ClinicDay today) {
    if (!until.isAfter(today)) {
      throw new Refused("TASK-004", "Choose a day after today.", "until");
    }
    return tended(
        id,
        (work, task) -> {
          work.sql(TaskSql.PUT_OFF).param("id", id.value()).param("until", until.date()).update();
          rows.record(work, id, TaskEvent.What.PUT_OFF, until.toString());
        });
  }

  /** Adds a word; refused with TASK-001, TASK-002 when it is closed, TASK-005 without words. */
  public Task remark(TaskId id, String words) {
    String said = said(words);
    return tended(
        id,
        (work, task) -> {
          work.sql(TaskSql.SAY).param("id", id.value()).param("words", said).update();
          rows.record(work, id, TaskEvent.What.REMARK, said);
        });
  }

  /**
   * Closes what a person wrote down; refused with TASK-001, TASK-002 when it is closed, TASK-006
   * for a task whose cause still stands.
   */
  public Task done(TaskId id) {
    return tended(
        id,
        (work, task) -> {
          if (task.kind() != Kind.OWN) {
            throw new Refused(
                "TASK-006", "This closes by itself when its cause is gone. Put it off instead.");
          }
          rows.close(work, task, TaskEvent.What.DONE);
        });
  }

  /**
   * Writes down what a person wants done in a case, as the caller's own; refused with CASE-001 for
   * an unknown case, TASK-005 without words, TASK-004 for a day that is past.
   */
  public Task note(CaseId file, String words, ClinicDay due, ClinicDay today) {
    if (due.isBefore(today)) {
      throw new Refused("TASK-004", "Choose today or a later day.", "due");
    }
    String said = said(words);
    TaskId id = rows.ids().next(TaskId::new);
    Duty own =
        Duty.of(file, Kind.OWN, due, DutyWords.of("tasks.own").with(said), "/work/" + id)
            .about(id.toString());
    return custody.act(
        KEEP_TASKS,
        Act.create("task", id),
        work -> {
          PatientId patient = neighbours.cases().get(file).patient();
          work.about(patient);
          Owner me = new Owner(custody.caller().user(), custody.caller().name());
          rows.open(work, id, patient, new Opening(own, Optional.of(me), true));
          counts.forgetAfterwards(custody.caller().clinic());
          return sight.one(work, TaskSql.FIND, id);
        });
  }

  /** The colleagues who may know of a task of this kind, by name. */
  public List<Colleague> colleagues(Kind kind) {
    return neighbours.users().colleagues().stream()
        .filter(one -> one.role().may(kind.permission()))
        .toList();
  }

  private Task tended(TaskId id, BiConsumer<Work, Task> tending) {
    return custody.act(
        KEEP_TASKS,
        Act.change("task", id),
        work -> {
          Task task = sight.one(work, TaskSql.LOCK, id);
          if (!task.isOpen()) {
            throw new Refused("TASK-002", "This task is closed already.");
          }
          tending.accept(work, task);
          counts.forgetAfterwards(custody.caller().clinic());
          return sight.one(work, TaskSql.FIND, id);
        });
  }

  private void give(Work work, Task task, Owner owner, TaskEvent.What how) {
    work.sql(TaskSql.GIVE)
        .param("id", task.id().value())
        .param("owner", owner.user().value())
        .param("ownerName", owner.name())
        .update();
    rows.record(work, task.id(), how, owner.name());
  }

  private Owner colleague(UserId to, Kind kind) {
    return colleagues(kind).stream()
        .filter(one -> one.id().equals(to))
        .findFirst()
        .map(one -> new Owner(one.id(), one.name()))
        .orElseThrow(
            () -> new Refused("TASK-003", "Choose somebody who may see this task.", "owner"));
  }

  private static String said(String words) {
    if (words.isBlank()) {
      throw new Refused("TASK-005", "Write what is to be remembered.", "words");
    }
    return words.strip();
  }
}
