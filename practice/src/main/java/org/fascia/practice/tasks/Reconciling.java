package org.fascia.practice.tasks;

import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.kernel.Permission.KEEP_TASKS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.tasks.TaskRows.Opening;

/**
 * Makes the open tasks of cases equal to what is due in them. Done twice it changes nothing; two at
 * once wait for each other, and the later sees what the earlier did.
 */
final class Reconciling {
  private final Custody custody;
  private final Neighbours neighbours;
  private final TaskRows rows;
  private final Counts counts;

  /** Who knows the cases, who treats in them, and what is due. */
  record Neighbours(Cases cases, Therapists therapists, List<Duties> duties) {}

  Reconciling(Custody custody, Neighbours neighbours, TaskRows rows, Counts counts) {
    this.custody = custody;
    this.neighbours = neighbours;
    this.rows = rows;
    this.counts = counts;
  }

  /** Brings the tasks of a patient's cases up to that day; says how many it changed. */
  int ofPatient(PatientId patient, ClinicDay day) {
    return custody.act(
        KEEP_TASKS,
        Act.search("duty").about(patient),
        work -> upTo(work, day, neighbours.cases().of(patient).stream().map(Case::id).toList()));
  }

  /** Brings the tasks of these cases up to that day; says how many it changed. */
  int of(List<CaseId> files, ClinicDay day) {
    return custody.act(KEEP_TASKS, Act.search("duty"), work -> upTo(work, day, files));
  }

  private int upTo(Work work, ClinicDay day, List<CaseId> wanted) {
    if (wanted.isEmpty()) {
      return 0;
    }
    work.sql(TaskSql.HOLD).param("ids", Columns.ids(wanted)).query().listOfRows();
    // read after they are held: who changes them from now on tells of it and waits here
    List<Case> files = neighbours.cases().all(wanted);
    Map<Task.Key, Task> open = byKey(TaskRows.openIn(work, wanted));
    Map<Task.Key, Duty> due = due(files, day);
    Changing changing = new Changing(work, files);
    int changed = 0;
    for (Duty duty : due.values()) {
      changed += changing.stands(duty, Optional.ofNullable(open.get(Task.Key.of(duty))));
    }
    for (Task task : open.values()) {
      changed += due.containsKey(task.key()) || task.kind() == Kind.OWN ? 0 : changing.gone(task);
    }
    return changed;
  }

  private Map<Task.Key, Duty> due(List<Case> files, ClinicDay day) {
    Map<Task.Key, Duty> due = new LinkedHashMap<>();
    for (Duties room : neighbours.duties()) {
      room.due(custody.caller(), files, day)
          .forEach(duty -> due.putIfAbsent(Task.Key.of(duty), duty));
    }
    return due;
  }

  private static Map<Task.Key, Task> byKey(List<Task> tasks) {
    return tasks.stream().collect(toMap(Task::key, Function.identity()));
  }

  /** The writing of what changed, each task an act of its own about its patient. */
  private final class Changing {
    private final Work work;
    private final Map<CaseId, Case> files;
    private final Map<TherapistId, Owner> therapists;

    Changing(Work work, List<Case> files) {
      this.work = work;
      this.files = files.stream().collect(toMap(Case::id, Function.identity()));
      this.therapists =
          neighbours.therapists().list().stream()
              .collect(toMap(Therapist::id, one -> new Owner(one.user(), one.name().full())));
    }

    int stands(Duty duty, Optional<Task> known) {
      Optional<Owner> owner = owner(duty);
      if (known.isEmpty()) {
        return opened(duty, owner);
      }
      return known.get().says(duty, owner) ? 0 : followed(known.get(), duty, owner);
    }

    int gone(Task task) {
      return written(
          Act.perform("close", "task", task.id()).about(task.patient()),
          () -> rows.close(work, task, TaskEvent.What.CAUSE_GONE));
    }

    private int opened(Duty duty, Optional<Owner> owner) {
      TaskId id = rows.ids().next(TaskId::new);
      PatientId patient = file(duty).patient();
      return written(
          Act.create("task", id).about(patient),
          () -> rows.open(work, id, patient, new Opening(duty, owner, false)));
    }

    private int followed(Task task, Duty duty, Optional<Owner> owner) {
      return written(
          Act.change("task", task.id()).about(task.patient()),
          () -> rows.follow(work, task, duty, owner));
    }

    private int written(Act act, Runnable writing) {
      return custody.act(
          KEEP_TASKS,
          act,
          within -> {
            writing.run();
            counts.forgetAfterwards(custody.caller().clinic());
            return 1;
          });
    }

    /** The therapist's where it is a therapist's; else nobody's until somebody takes it. */
    private Optional<Owner> owner(Duty duty) {
      return duty.therapist()
          .or(
              () ->
                  duty.kind().role() == Role.THERAPIST ? file(duty).therapist() : Optional.empty())
          .map(therapists::get);
    }

    private Case file(Duty duty) {
      Case file = files.get(duty.file());
      if (file == null) {
        throw new IllegalStateException("a duty in a case that was not asked about");
      }
      return file;
    }
  }
}
